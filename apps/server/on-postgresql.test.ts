import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AnalysisState, DatasetList, Health, Overview, Projection, RunState, ScenarioList, StoredScenario } from "#apps/contract";
import { startPostgres, type TestPostgres, whyNoPostgres } from "#io/store/test-support";
import { serverForTest, type TestServer } from "./server.test-support.ts";

const why = whyNoPostgres();
if (why !== null) console.warn(`The server is not tested on PostgreSQL: ${why}.`);

describe.skipIf(why !== null)("servers on one PostgreSQL database", { timeout: 180_000 }, () => {
  let postgres: TestPostgres;
  let databaseUrl: string;
  let first: TestServer;
  let second: TestServer;
  beforeAll(async () => {
    postgres = await startPostgres();
    databaseUrl = await postgres.database();
    first = await serverForTest({ databaseUrl });
    second = await serverForTest({ databaseUrl });
  });
  afterAll(async () => {
    await Promise.all([first?.close(), second?.close()]);
    await postgres?.stop();
  });

  it("say where their data is, and hold the reference dataset once", async () => {
    for (const server of [first, second])
      expect(Health.parse((await server.get("/api/health")).json())).toMatchObject({ status: "ok", store: "postgresql" });
    expect(DatasetList.parse((await second.get("/api/datasets")).json()).datasets).toHaveLength(1);
    expect((await first.get("/metrics")).text).toMatch(/framsyn_store_bytes [1-9]/);
  });

  it("give the same bytes, whichever computed them", async () => {
    const address = "/api/projection?occupation=perfusjonist&unit=norge&to=2030&draws=20";
    const computed = await first.get(address);
    expect(Projection.parse(computed.json()).outcome.series).toHaveLength(1);
    expect((await second.get(address)).text).toBe(computed.text);
    expect((await second.get("/metrics")).text).toMatch(/framsyn_projection_seconds_count\{from="store"\} 1/);
  });

  it("share scenarios", async () => {
    const saved = await first.send("POST", "/api/scenarios", { schema: "framsyn/scenario/1", name: "Shared", changes: [] });
    const { hash } = StoredScenario.parse(saved.json());
    const listed = async () => ScenarioList.parse((await second.get("/api/scenarios")).json()).scenarios.map((one) => one.hash);
    expect(await listed()).toEqual([hash]);
    expect((await second.send("DELETE", `/api/scenarios/${hash}`)).status).toBe(204);
    expect(await listed()).toEqual([]);
  });

  it("answer a question once for both, and either stops it for both", async () => {
    const body = { draws: 20, question: { kind: "decomposition", occupation: "perfusjonist", unit: "norge", year: 2031 } };
    const asked = AnalysisState.parse((await first.send("POST", "/api/analyses", body)).json());
    const look = async (server: TestServer, id: string) => AnalysisState.parse((await server.get(`/api/analyses/${id}`)).json());
    while ((await look(second, asked.id)).status !== "done") await new Promise((resolve) => setTimeout(resolve, 100));
    const again = await second.send("POST", "/api/analyses", body);
    expect(again.status).toBe(200);
    expect(again.json()).toEqual((await first.get(`/api/analyses/${asked.id}`)).json());
    const question = { kind: "intake", year: 2036, occupations: ["bioingenior", "sykepleier"] };
    const { id } = AnalysisState.parse((await first.send("POST", "/api/analyses", { draws: 3000, question })).json());
    expect((await look(second, id)).status).toMatch(/queued|running/);
    expect(AnalysisState.parse((await second.send("DELETE", `/api/analyses/${id}`)).json()).status).toBe("cancelled");
    // Whoever worked on it notices within seconds, and has nothing more to do.
    while (!(await first.get("/metrics")).text.includes('framsyn_jobs{line="long",state="working"} 0'))
      await new Promise((resolve) => setTimeout(resolve, 100));
    for (const server of [first, second]) expect((await look(server, id)).status).toBe("cancelled");
  });

  it("join each other's run, both see how far it is, and either stops it for both", async () => {
    const run = RunState.parse((await first.send("POST", "/api/runs", {})).json());
    expect(RunState.parse((await second.send("POST", "/api/runs", {})).json()).id).toBe(run.id);
    const seen = async (server: TestServer) => RunState.parse((await server.get(`/api/runs/${run.id}`)).json());
    while ((await seen(second)).progress === 0) await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await seen(first)).status).toBe("running");
    expect(RunState.parse((await second.send("DELETE", `/api/runs/${run.id}`)).json()).status).toBe("cancelled");
    expect((await seen(first)).status).toBe("cancelled");
    expect(Overview.parse((await first.get("/api/overview")).json()).run.status).toBe("cancelled");
    while (!(await first.get("/metrics")).text.includes('framsyn_jobs{line="runs",state="working"} 0'))
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await second.get("/metrics")).text).toMatch(/framsyn_jobs\{line="runs",state="waiting"\} 0/);
  });

  it("go on with a run and a question after a restart of all of them, and one that does no work follows and stops both", async () => {
    const question = { kind: "intake", year: 2037, occupations: ["bioingenior", "sykepleier"] };
    const { id } = AnalysisState.parse((await first.send("POST", "/api/analyses", { draws: 3000, question })).json());
    const run = RunState.parse((await first.send("POST", "/api/runs", {})).json());
    await Promise.all([first.close(), second.close()]);
    second = await serverForTest({ databaseUrl, workers: 0 });
    const asked = async () => AnalysisState.parse((await second.get(`/api/analyses/${id}`)).json());
    // Nobody works on it now; it waits.
    const waiting = await asked();
    expect(waiting.status).toMatch(/queued|running/);
    expect(waiting.message).toBeNull();
    first = await serverForTest({ databaseUrl });
    const seen = async () => RunState.parse((await second.get(`/api/runs/${run.id}`)).json());
    const { progress } = await seen();
    while ((await seen()).progress <= progress) await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await seen()).status).toBe("running");
    await second.send("DELETE", `/api/runs/${run.id}`);
    while (!["done", "running"].includes((await asked()).status)) await new Promise((resolve) => setTimeout(resolve, 100));
    const { status } = AnalysisState.parse((await second.send("DELETE", `/api/analyses/${id}`)).json());
    expect(["cancelled", "done"]).toContain(status);
    expect((await asked()).status).toBe(status);
  });
});
