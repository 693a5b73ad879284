import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  PLACEMENT_VIEWS,
  PlacementAllocationState,
  PlacementCase,
  PlacementCaseDetails,
  PlacementCaseResult,
  PlacementDifference,
  PlacementExplanation,
  PlacementMoveResult,
  PlacementWorthState,
  Problem,
} from "#apps/contract";
import { termFiles } from "#io/placements";
import { realTerm } from "#io/placements/test-support";
import { highsSolve } from "#io/solve";
import { allocate, checkAllocation, type TermRows } from "#model/placement";
import { type Answer, serverForTest, type TestServer } from "../../server.test-support.ts";

/** Pathology has room for two of three; biochemistry for all. */
const rows = realTerm({
  weeks: 6,
  places: { "a:path": 1, "b:bio": 2, "c:bio": 1 },
  needs: [
    { discipline: "path", weeks: 3 },
    { discipline: "bio", weeks: 2 },
  ],
  students: 3,
});

let server: TestServer;
let kept: PlacementCase;
beforeAll(async () => {
  server = await serverForTest();
  kept = PlacementCaseResult.parse((await upload(rows)).json()).case;
});
afterAll(() => server.close());

const upload = (term: TermRows, change: (files: Map<string, Uint8Array | string>) => void = () => undefined): Promise<Answer> => {
  const files: Map<string, Uint8Array | string> = termFiles(term);
  change(files);
  return server.upload("/api/placements/cases", files);
};
const at = (id: string): string => `/api/placements/allocations/${id}`;
const ask = (body: object) => server.send("POST", "/api/placements/allocations", { case: kept.id, ...body });

async function follow(id: string): Promise<PlacementAllocationState> {
  for (let tries = 0; tries < 600; tries++) {
    const state = PlacementAllocationState.parse((await server.get(at(id))).json());
    if (state.status !== "queued" && state.status !== "running") return state;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the allocation did not end within a minute");
}
const followed = async (answer: Answer): Promise<PlacementAllocationState> => {
  expect([200, 202]).toContain(answer.status);
  return follow(PlacementAllocationState.parse(answer.json()).id);
};
const made = async (body: object = {}) => followed(await ask(body));

describe("terms of placements", { timeout: 120_000 }, () => {
  it("are kept, told and erased", async () => {
    expect(kept).toMatchObject({ name: "test", students: 3, fromWeek: "2027-W01", toWeek: "2027-W06", eraseOn: "2099-08-01" });
    const details = PlacementCaseDetails.parse((await server.get(`/api/placements/cases/${kept.id}`)).json());
    expect(details.programmes).toMatchObject([{ id: "bioingenior-hvl", students: 3 }]);
    expect(details.sites.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    const again = PlacementCaseResult.parse((await upload(rows)).json()).case;
    expect(again.id).toBe(kept.id);
    const other = { ...rows, term: { ...rows.term, name: "another" } };
    const { id } = PlacementCaseResult.parse((await upload(other)).json()).case;
    expect((await server.send("DELETE", `/api/placements/cases/${id}`)).status).toBe(204);
    expect((await server.get(`/api/placements/cases/${id}`)).status).toBe(404);
    expect(
      PlacementCase.array()
        .parse((await server.get("/api/placements/cases")).json())
        .map((one) => one.id),
    ).toEqual([kept.id]);
  });

  it("come as one zip, in a folder of their own or not", async () => {
    const zip = zipSync(Object.fromEntries([...termFiles(rows)].map(([name, content]) => [`termin/${name}`, content])));
    const answer = await server.upload("/api/placements/cases", new Map([["termin.zip", zip]]));
    expect(PlacementCaseResult.parse(answer.json()).case.id).toBe(kept.id);
    const broken = await server.upload("/api/placements/cases", new Map([["termin.zip", zip.slice(0, 200)]]));
    expect(Problem.parse(broken.json()).findings).toMatchObject([{ code: "zip-unreadable", file: "termin.zip" }]);
  });

  it("are refused whole, with file, row and column", async () => {
    const before = (await server.get("/api/placements/cases")).text;
    const student = (id: string) => ({ ...rows.students.students[0]!, id });
    const wrong = async (term: TermRows) => {
      const answer = await upload(term);
      expect(answer.status).toBe(422);
      return Problem.parse(answer.json()).findings;
    };
    const with0 = (students: TermRows["students"]["students"]) => ({ ...rows, students: { ...rows.students, students } });
    expect(await wrong(with0([student("Kari-Nordmann")]))).toMatchObject([
      { code: "term-name", file: "students.csv", row: 2, field: "id", value: null },
    ]);
    expect(await wrong(with0([{ ...student("x1"), class: "født 010190 12345" }]))).toMatchObject([
      { code: "term-name", file: "students.csv", row: 2, field: "class", value: null },
    ]);
    expect(await wrong({ ...rows, term: { ...rows.term, eraseOn: "2020-01-01" } })).toMatchObject([
      { code: "term-field", file: "term.json", field: "eraseOn" },
    ]);
    const named = await upload(rows, (files) => files.set("students.csv", "id,name,programme,study_year\nx1,Kari,bioingenior-hvl,3\n"));
    expect(Problem.parse(named.json()).findings).toMatchObject([{ code: "column-unknown", file: "students.csv" }]);
    const none = await server.upload("/api/placements/cases", new Map([["students.csv", "id\n"]]));
    expect(Problem.parse(none.json()).findings?.map(({ code, file }) => [code, file])).toContainEqual(["term-file-missing", "term.json"]);
    expect((await server.get("/api/placements/cases")).text).toBe(before);
  });
});

describe("allocations", { timeout: 120_000 }, () => {
  it("have the bytes the command writes, hold, and are made once", async () => {
    const state = await made();
    expect(state).toMatchObject({ status: "done", case: kept.id, earlier: null, placed: 2, bound: 2 });
    const own = await allocate(rows, { solve: highsSolve, hash: kept.hash });
    expect(JSON.stringify(state.allocation)).toBe(JSON.stringify(own));
    expect(checkAllocation(rows, state.allocation!).ok).toBe(true);
    expect(state.names!.sites).toMatchObject({ a: { nb: "a" } });
    const again = await ask({});
    expect(again.status).toBe(200);
    expect(again.json()).toEqual(state);
    const { allocations } = PlacementCaseDetails.parse((await server.get(`/api/placements/cases/${kept.id}`)).json());
    expect(allocations).toMatchObject([{ id: state.id, status: "done", placed: 2, stopped: false }]);
  });

  it("are planned again after changes, with few moves, and compared", async () => {
    const first = await made();
    const change = { kind: "add", site: "a", discipline: "path", from: "2027-W01", to: "2027-W06", places: 1 };
    const replanned = await followed(await server.send("POST", `${at(first.id)}/replan`, { changes: [change] }));
    expect(replanned).toMatchObject({ status: "done", earlier: first.id, placed: 3 });
    const difference = PlacementDifference.parse((await server.get(`${at(first.id)}/compare?with=${replanned.id}`)).json());
    expect(difference.gained).toEqual(first.allocation!.unplaced);
    const unknown = await server.send("POST", `${at(first.id)}/replan`, { changes: [{ ...change, site: "nowhere" }] });
    expect(unknown.status).toBe(422);
    expect(Problem.parse(unknown.json()).unknown).toMatchObject({ what: "change", id: "nowhere" });
  });

  it("are explained, and tell what a place is worth", async () => {
    const { id, allocation } = await made();
    const [left] = allocation!.unplaced;
    const explanation = PlacementExplanation.parse((await server.get(`${at(id)}/explanations?student=${left}`)).json());
    expect(explanation.lacking).toMatchObject([{ requirement: "path", sites: 1, open: ["a"], competing: 2 }]);
    expect(explanation.helps).toMatchObject([{ kind: "add", site: "a" }]);
    expect((await server.get(`${at(id)}/explanations?student=nobody`)).status).toBe(422);
    let worth = PlacementWorthState.parse((await server.send("POST", `${at(id)}/worth?`, undefined)).json());
    while (worth.worth === null) worth = PlacementWorthState.parse((await server.get(`${at(id)}/worth`)).json());
    expect(worth).toMatchObject({ status: "done", worth: [{ site: "a", discipline: "path", least: 1, most: 1, staff: null }] });
    expect(worth.supervisors).toMatchObject([{ site: "a", discipline: "path" }]);
    // Pathology is full: nobody more has everything, however many there are.
    expect(worth.students).toMatchObject([{ more: 10, added: 10, least: 0, most: 0, staff: null }]);
    let fewer = PlacementWorthState.parse((await server.send("POST", `${at(id)}/worth?more=2&year=2034`, undefined)).json());
    while (fewer.students === null) fewer = PlacementWorthState.parse((await server.get(`${at(id)}/worth?more=2&year=2034`)).json());
    expect(fewer.students).toMatchObject([{ more: 2, staff: { certainty: "assumption" } }]);
    expect(fewer.worth?.[0]?.staff?.experienced.p90).toBeGreaterThan(0);
    expect((await server.send("POST", `${at(id)}/worth?year=1999`, undefined)).status).toBe(422);
    expect((await server.send("POST", `${at(id)}/worth?more=0`, undefined)).status).toBe(422);
  });

  it.each(Object.keys(PLACEMENT_VIEWS) as (keyof typeof PLACEMENT_VIEWS)[])("are seen as %s", async (view) => {
    const { id } = await made();
    const answer = await server.get(`${at(id)}/views/${view}`);
    expect(answer.status).toBe(200);
    expect(PLACEMENT_VIEWS[view].safeParse(answer.json()).error).toBeUndefined();
  });

  it("are changed by hand: a move is told what it breaks, or becomes a lock that can be undone", async () => {
    const first = await made();
    const before = first.allocation!.placements.find(({ requirement, site }) => requirement === "bio" && site === "b")!;
    const move = (more: object) =>
      server.send("POST", `${at(first.id)}/moves`, { student: before.student, requirement: "bio", site: "c", week: before.week, ...more });
    const tried = PlacementMoveResult.parse((await move({ site: "b", week: "2027-W06" })).json());
    expect(tried).toMatchObject({ ok: false, allocation: null });
    expect(tried.breaks.map(({ rule }) => rule)).toContain("H4");
    for (const { sentence } of tried.breaks) expect(new Set([sentence.nb, sentence.nn, sentence.en]).size).toBe(3);
    const free = PlacementMoveResult.parse((await move({})).json());
    expect(free).toEqual({ ok: true, breaks: [], allocation: null });
    const accepted = PlacementMoveResult.parse((await move({ accept: { reason: "kort reisevei", by: "AB" } })).json());
    const locked = await follow(accepted.allocation!.id);
    expect(locked).toMatchObject({ status: "done", earlier: first.id, placed: 2 });
    expect(locked.allocation!.placements).toContainEqual(expect.objectContaining({ ...before, site: "c", locked: true }));
    expect(locked.allocation!.term.changes).toMatchObject([{ kind: "lock", student: before.student, reason: "kort reisevei", by: "AB" }]);
    expect(checkAllocation(rows, locked.allocation!).ok).toBe(true);
    // Undone by going back to what was.
    expect(await follow(first.id)).toEqual(first);
    expect((await move({ student: "nobody" })).status).toBe(422);
  });

  it.each([
    ["csv", "text/csv; charset=utf-8", "student,"],
    ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK"],
    ["ics&site=a", "text/calendar; charset=utf-8", "BEGIN:VCALENDAR"],
    ["letters-docx&site=a", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK"],
    ["letters-docx", "application/zip", "PK"],
  ])("are taken along as %s", async (format, type, begins) => {
    const { id } = await made();
    const answer = await server.get(`${at(id)}/export?format=${format}`);
    expect([answer.status, answer.headers["content-type"], answer.text.slice(0, begins.length)]).toEqual([200, type, begins]);
    expect(answer.headers["content-disposition"]).toMatch(/^attachment; filename="placements-/);
  });

  it("are not taken along for whom there is nothing", async () => {
    const { id } = await made();
    for (const query of ["format=csv&student=nobody", "format=ics&site=nowhere", "format=letters-pdf&student=zq-praksis-1", "format=doc"])
      expect((await server.get(`${at(id)}/export?${query}`)).status).toBe(422);
  });

  it("that are not there, or not made, are told so", async () => {
    for (const path of ["", "/worth", "/views/use", "/compare?with=x", "/explanations?student=x"])
      expect((await server.get(at(`none${path}`))).status).toBe(404);
    expect((await ask({ earlier: "none" })).status).toBe(422);
    expect((await server.send("POST", "/api/placements/allocations", { case: "none" })).status).toBe(422);
  });
});
