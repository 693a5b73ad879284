import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PlacementAllocationState, PlacementCaseResult, Problem } from "#apps/contract";
import { termFiles } from "#io/placements";
import { realTerm } from "#io/placements/test-support";
import { serverForTest, type TestServer } from "../../server.test-support.ts";

const rows = realTerm({ places: { "a:path": 1, "b:path": 1 }, needs: [{ discipline: "path", weeks: 2 }], students: 3 });

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Every route of placements, as the API's own description lists them, with real ids in its address. */
async function everyRoute(server: TestServer, ids: { readonly case: string; readonly allocation: string }) {
  const { paths } = (await server.get("/api/openapi.json")).json<Document>();
  return Object.entries(paths)
    .filter(([path]) => path.startsWith("/api/placements"))
    .flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => ({
        method: method.toUpperCase(),
        path: path.replace("{id}", path.includes("/cases/") ? ids.case : ids.allocation),
      })),
    );
}

describe("who may come to students' placements", { timeout: 120_000 }, () => {
  let server: TestServer;
  let caseId: string;
  let allocationId: string;
  beforeAll(async () => {
    server = await serverForTest();
    caseId = PlacementCaseResult.parse((await server.upload("/api/placements/cases", termFiles(rows))).json()).case.id;
    const asked = await server.send("POST", "/api/placements/allocations", { case: caseId });
    allocationId = PlacementAllocationState.parse(asked.json()).id;
    while ((await server.get(`/api/placements/allocations/${allocationId}/views/answer`)).status !== 200)
      await new Promise((resolve) => setTimeout(resolve, 100));
  });
  afterAll(() => server.close());

  it.each([
    ["behind a proxy on this machine", { "x-forwarded-for": "10.0.0.7" }],
    ["behind a proxy that says it is this machine", { forwarded: "for=127.0.0.1" }],
    ["under an address that is not this machine's", { host: "10.0.0.7" }],
  ])("nobody comes to any of the routes %s, whatever ids they know", async (_, headers) => {
    const routes = await everyRoute(server, { case: caseId, allocation: allocationId });
    expect(routes.length).toBeGreaterThan(15);
    for (const { method, path } of routes) {
      const answer = await server.send(method, path, method === "POST" ? {} : undefined, headers as unknown as Record<string, string>);
      expect([method, path, answer.status]).toEqual([method, path, 403]);
      expect(Problem.parse(answer.json()).type).toBe("/problems/not-allowed");
      expect(answer.text).not.toMatch(/zq-praksis/);
    }
    expect((await server.get(`/api/placements/cases/${caseId}`)).status).toBe(200);
  });

  it("another site cannot write by way of a browser, nor read what is answered", async () => {
    const routes = await everyRoute(server, { case: caseId, allocation: allocationId });
    for (const { method, path } of routes.filter((route) => route.method !== "GET")) {
      const answer = await server.send(method, path, method === "POST" ? {} : undefined, { origin: "https://evil.example" });
      expect([method, path, answer.status]).toEqual([method, path, 403]);
    }
    const read = await server.get(`/api/placements/cases/${caseId}`, { origin: "https://evil.example" });
    expect(read.headers["access-control-allow-origin"]).toBeUndefined();
    expect(read.headers["cache-control"]).toBe("no-store");
  });

  it("ids are not guessed: chance names a case, all that decides it an allocation, and near misses are not told", async () => {
    expect(caseId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(allocationId).toMatch(/^[0-9a-f]{64}$/);
    const close = [`/api/placements/cases/${caseId.slice(0, -1)}`, `/api/placements/allocations/${allocationId.slice(0, -1)}`];
    for (const path of close) {
      const answer = await server.get(path);
      expect(answer.status).toBe(404);
      expect(Problem.parse(answer.json()).unknown?.nearest).toEqual([]);
    }
    const student = await server.get(`/api/placements/allocations/${allocationId}/explanations?student=zq-praksis-9`);
    expect(Problem.parse(student.json()).unknown?.nearest).toEqual([]);
  });
});

describe("a server that others can reach", { timeout: 120_000 }, () => {
  it("has no placements for anyone, and says why", async () => {
    process.env.FRAMSYN_HOST = "0.0.0.0";
    const open = await serverForTest({ host: "0.0.0.0" });
    try {
      const here = open.url.replace("0.0.0.0", "127.0.0.1");
      const { port } = new URL(here);
      const own: TestServer = open;
      for (const { method, path } of await everyRoute(own, { case: "x", allocation: "x" })) {
        const answer = await own.send(method, path, method === "POST" ? {} : undefined, { host: `127.0.0.1:${port}` });
        expect([method, path, answer.status]).toEqual([method, path, 403]);
        expect(Problem.parse(answer.json()).detail).toContain("placement coordinator alone");
      }
    } finally {
      delete process.env.FRAMSYN_HOST;
      await open.close();
    }
  });
});
