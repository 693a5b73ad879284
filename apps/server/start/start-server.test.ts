import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { DatasetList, Health, Overview, RunState } from "#apps/contract";
import { serverForTest, type TestServer } from "../server.test-support.ts";

const running: TestServer[] = [];
const started = async (...args: Parameters<typeof serverForTest>): Promise<TestServer> => {
  const server = await serverForTest(...args);
  running.push(server);
  return server;
};
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

// Each starts an empty database, which takes its time on a busy machine.
describe("starting the server", { timeout: 180_000 }, () => {
  it("fails with EADDRINUSE when the port is taken, and gives the data folder back", async () => {
    const other = await new Promise<Server>((resolve) => {
      const server = createServer().listen(0, "127.0.0.1", () => resolve(server));
    });
    const { port } = other.address() as { port: number };
    const dataFolder = await mkdtemp(join(tmpdir(), "framsyn-taken-"));
    await expect(started({ port, dataFolder })).rejects.toMatchObject({ code: "EADDRINUSE" });
    expect(await readdir(dataFolder)).toEqual(["database"]);
    other.close();
    await rm(dataFolder, { recursive: true, force: true });
  });

  it("refuses to listen beyond this machine unless the environment says the same", async () => {
    await expect(started({ cold: true, host: "0.0.0.0" })).rejects.toThrow(/FRAMSYN_HOST=0\.0\.0\.0/);
  });

  it("refuses to leave all work to others where there can be none", async () => {
    await expect(started({ cold: true, workers: 0 })).rejects.toThrow(/DATABASE_URL/);
  });

  it("goes on with an interrupted run from the occupations that are stored", async () => {
    const first = await started({ cold: true, runAtStart: true });
    let overview = Overview.parse((await first.get("/api/overview")).json());
    while (overview.items.length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      overview = Overview.parse((await first.get("/api/overview")).json());
    }
    const before = new Set(overview.items.map(({ occupation }) => occupation));
    expect(overview.run.progress).toBeGreaterThan(0);
    await first.send("DELETE", `/api/runs/${overview.run.id}`);
    // Asked to go on, it begins where it was, not at nothing.
    const again = RunState.parse((await first.send("POST", "/api/runs", {})).json());
    let state = again;
    while (state.status === "queued") state = RunState.parse((await first.get(`/api/runs/${again.id}`)).json());
    expect(again.id).not.toBe(overview.run.id);
    expect(state.progress).toBeGreaterThan(0);
    const after = Overview.parse((await first.get("/api/overview")).json());
    expect([...before].every((id) => after.items.some(({ occupation }) => occupation === id))).toBe(true);
    for (const item of after.items) expect(item.gap.p10).toBeLessThanOrEqual(item.gap.p90);
  });

  it("starts without a reference dataset, says that it is not ready, and answers the rest", async () => {
    const server = await started({ referenceFolder: "/nowhere", databaseUrl: "" });
    expect(Health.parse((await server.get("/api/health")).json()).status).toBe("starting");
    expect(DatasetList.parse((await server.get("/api/datasets")).json()).datasets).toEqual([]);
    expect((await server.get("/api/overview")).status).toBe(422);
  });
});
