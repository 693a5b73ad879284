import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PlacementAllocationState, PlacementCaseResult, Problem } from "#apps/contract";
import { termFiles } from "#io/placements";
import { realTerm } from "#io/placements/test-support";
import { COORDINATOR, SOMEBODY, type User } from "#model/access";
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

describe("names and national identity numbers of those who join, and in what is decided", { timeout: 120_000 }, () => {
  let server: TestServer;
  let at: string;
  beforeAll(async () => {
    server = await serverForTest();
    const { id } = PlacementCaseResult.parse((await server.upload("/api/placements/cases", termFiles(rows))).json()).case;
    const asked = PlacementAllocationState.parse((await server.send("POST", "/api/placements/allocations", { case: id })).json());
    at = `/api/placements/allocations/${asked.id}`;
    while ((await server.get(`${at}/views/answer`)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 100));
  });
  afterAll(() => server.close());

  const joining = { id: "zq-praksis-9", programme: "p", study_year: 1, class: null, municipality: null, certificates: null };
  const lock = {
    kind: "lock",
    student: "zq-praksis-1",
    requirement: "path",
    site: "a",
    week: "2027-W02",
    reason: "avtalt",
    by: "pk",
    at: "2026-12-01",
  };
  const block = { requirement: "path", part: 0, site: "a", discipline: "path", week: "2027-W02", calendarWeeks: 2, weeks: 2 };
  it.each([
    ["a pseudonym that is a number", { kind: "join", student: { ...joining, id: "01019912345" } }],
    ["a pseudonym that is a number with a stroke", { kind: "join", student: { ...joining, id: "010199-12345" } }],
    ["a pseudonym that is a name", { kind: "join", student: { ...joining, id: "Kari-Nordmann" } }],
    ["a name with a space", { kind: "join", student: { ...joining, id: "Kari Nordmann" } }],
    ["a number in the class", { kind: "join", student: { ...joining, class: "3B 010199 12345" } }],
    ["a number among what the student has", { kind: "join", student: { ...joining, certificates: "vaccination 01019912345" } }],
    ["a column with the name", { kind: "join", student: { ...joining, name: "Kari Nordmann" } }],
    ["a number as the reason of a lock", { ...lock, reason: "avtalt med 01019912345" }],
    ["a number as who decided", { ...lock, by: "01019912345" }],
    ["a name in what has begun", { kind: "begin", before: "2027-W03", blocks: [{ ...block, student: "Kari-Nordmann" }] }],
  ])("are refused and not said again: %s", async (_, change) => {
    for (const answer of [
      await server.send("POST", `${at}/replan`, { changes: [change] }),
      await server.send("POST", "/api/placements/allocations", { case: "x", changes: [change] }),
    ]) {
      expect(answer.status).toBe(422);
      expect(answer.text).not.toMatch(/Kari|Nordmann|010199/);
      expect(Problem.parse(answer.json()).findings?.length).toBeGreaterThan(0);
    }
  });

  it("are refused in a move by hand too, and a student by pseudonym may join", async () => {
    const move = { student: "zq-praksis-1", requirement: "path", site: "a", week: "2027-W02" };
    const moved = await server.send("POST", `${at}/moves`, { ...move, accept: { reason: "01019912345 ba om det", by: "pk" } });
    expect([moved.status, moved.text.includes("010199")]).toEqual([422, false]);
    const [{ programme, study_year }] = rows.students.students as readonly [(typeof rows.students.students)[number]];
    const joined = await server.send("POST", `${at}/replan`, {
      changes: [{ kind: "join", student: { ...joining, programme, study_year } }],
    });
    expect([200, 202]).toContain(joined.status);
  });
});

describe("a school and a site, when a sign-in says who asks", { timeout: 120_000 }, () => {
  const USERS: Readonly<Record<string, User>> = {
    coordinator: COORDINATOR,
    school: { role: "school", at: ["Høgskulen på Vestlandet"] },
    site: { role: "site", at: ["a"] },
    other: SOMEBODY,
  };
  let server: TestServer;
  let ids: { readonly case: string; readonly allocation: string };
  const as = (role: string) => ({ "x-test-role": role });
  beforeAll(async () => {
    server = await serverForTest({ userOf: ({ headers }) => USERS[String(headers["x-test-role"] ?? "coordinator")] ?? SOMEBODY });
    const kept = PlacementCaseResult.parse((await server.upload("/api/placements/cases", termFiles(rows))).json()).case.id;
    const asked = PlacementAllocationState.parse((await server.send("POST", "/api/placements/allocations", { case: kept })).json());
    ids = { case: kept, allocation: asked.id };
    const at = `/api/placements/allocations/${asked.id}`;
    while ((await server.get(`${at}/views/answer`)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 100));
  });
  afterAll(() => server.close());

  it.each(["school", "site", "other"])("come to no case, view, number in all or question: %s", async (role) => {
    for (const { method, path } of await everyRoute(server, ids)) {
      const answer = await server.send(method, path, method === "POST" ? {} : undefined, as(role));
      expect([role, method, path, answer.status]).toEqual([role, method, path, 403]);
      expect(answer.text).not.toMatch(/zq-praksis/);
    }
    expect((await server.get(`/api/placements/cases/${ids.case}`, as("coordinator"))).status).toBe(200);
  });

  it("a site reads its own files, which hold its own students alone; not another's, nor a student's, nor the whole term's", async () => {
    const at = `/api/placements/allocations/${ids.allocation}/export?format=csv`;
    const whole = (await server.get(at)).text;
    const [, ...lines] = whole.trim().split(/\r?\n/);
    const own = await server.get(`${at}&site=a`, as("site"));
    expect(own.status).toBe(200);
    const here = lines.filter((line) => line.includes(",a,"));
    expect(here.length).toBeGreaterThan(0);
    expect(own.text.trim().split(/\r?\n/).slice(1)).toEqual(here);
    for (const query of ["", "&site=b", "&student=zq-praksis-1", "&site=a&student=zq-praksis-1", "&site=a&site=b"]) {
      const refused = await server.get(`${at}${query}`, as("site"));
      expect([query, refused.status]).toEqual([query, 403]);
      expect(refused.text).not.toMatch(/zq-praksis/);
    }
    for (const role of ["school", "other"]) expect((await server.get(`${at}&site=a`, as(role))).status).toBe(403);
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
