import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeFiles } from "#io/ingest";
import type { TermRows } from "#model/placement";
import type { Dataset } from "#model/vocabulary";
import { readTerm } from "./read-term.ts";
import { smallTerm } from "./small-term.test-support.ts";
import { termFiles } from "./write-term.ts";

type Rows = Readonly<Record<string, unknown>>;
/** Rows that replace those of a table, made from those it has. */
type Changes = Readonly<Record<string, (rows: readonly Rows[]) => readonly Rows[]>>;
interface Bad {
  readonly with: Changes;
  /** Code, file, row, column and value of what is found, in that order. Files are written in the order of their keys. */
  readonly finds: readonly [code: string, file: string, row: number, field: string, value: string | null];
  /** What the finding names besides. */
  readonly params?: Readonly<Record<string, string | number>>;
}

const UNIT = {
  ...{ id: "u", kind: "hf", sector: "hospital", parent: null, name_nb: "u", name_nn: "u", name_en: "u", short_name: "u", source: "s" },
  ...{ organisation_number: null, code: null, latitude: null, longitude: null, note: null },
} as unknown as Dataset["tables"]["units"][number];
const SOUND = smallTerm({
  weeks: 6,
  places: { "a:x": 2, "b:y": 2 },
  needs: [
    { discipline: "x", weeks: 2 },
    { discipline: "y", weeks: 2 },
  ],
  students: 2,
});
/** The dataset beside the term, with nothing of it but what a term points to. */
const DATASET = {
  tables: {
    ...SOUND.capacity,
    units: [UNIT],
    programmes: [...SOUND.capacity.programmes, { ...SOUND.capacity.programmes[0]!, id: "other" }],
  },
} as unknown as Pick<Dataset, "tables">;

const first = (change: Rows) => (rows: readonly Rows[]) => rows.map((row, index) => (index === 0 ? { ...row, ...change } : row));
const more =
  (...added: readonly Rows[]) =>
  (rows: readonly Rows[]) => [...rows, ...added.map((change) => ({ ...rows[0], ...change }))];
const lock = (student: string): Rows => ({
  ...{ student, kind: "place", requirement: "x", site: "a", week: "2027-W02" },
  ...{ reason: "avtalt", by: "koordinator", at: "2026-12-01", discipline: null },
});
const supervisors: Rows = {
  ...{ site: "a", discipline: "x", from_week: "2027-W01", to_week: "2027-W06", value: 2, students_each: 1.5 },
  ...{ low: null, high: null, distribution: null, unit_of_measure: "persons", year: 2027, source: "s", certainty: "assumption", note: "t" },
};

const LIST: Readonly<Record<string, Bad>> = {
  "capacity below locks": {
    with: { placement_capacity: first({ value: 1 }), locks: () => [lock("s1"), lock("s2")] },
    finds: ["term-lock-above-capacity", "locks.csv", 3, "site", "a"],
    params: { locked: 2, places: 1, week: "2027-W02" },
  },
  "capacity of a study year below locks": {
    with: {
      placement_capacity: more({ study_year: 3, value: 1 }),
      locks: () => [lock("s1"), lock("s2")],
    },
    finds: ["term-lock-above-capacity", "locks.csv", 3, "site", "a"],
    params: { locked: 2, places: 1, week: "2027-W02" },
  },
  "a lock at a site with two disciplines that would do": {
    with: {
      placement_requirements: (rows) => rows.map((row) => (row.id === "x" ? { ...row, discipline: "x y" } : row)),
      placement_capacity: more({ discipline: "y" }),
      locks: () => [lock("s1")],
    },
    finds: ["term-lock-discipline", "locks.csv", 2, "discipline", null],
    params: { disciplines: "x, y" },
  },
  "a lock to a discipline that the site does not have": {
    with: { locks: () => [{ ...lock("s1"), discipline: "y" }] },
    finds: ["term-lock-incomplete", "locks.csv", 2, "discipline", "y"],
  },
  "order in a circle": {
    with: { placement_requirements: (rows) => rows.map((row) => ({ ...row, after: row.id === "x" ? "y" : "x" })) },
    finds: ["term-order-circle", "placement_requirements.csv", 2, "after", "y"],
  },
  "order after another programme": {
    with: {
      placement_requirements: (rows) => [{ ...rows[0], after: "far" }, ...rows.slice(1), { ...rows[0], id: "far", programme: "other" }],
    },
    finds: ["term-order-elsewhere", "placement_requirements.csv", 3, "after", "far"],
    params: { programme: "other", year: 3 },
  },
  "order after a later study year": {
    with: {
      placement_requirements: (rows) => [
        { ...rows[0], after: "y" },
        { ...rows[1], study_year: 4 },
      ],
    },
    finds: ["term-order-elsewhere", "placement_requirements.csv", 2, "after", "y"],
    params: { programme: "p", year: 4 },
  },
  "weeks that are no whole days": {
    with: { placement_requirements: first({ value: 1.5 }) },
    finds: ["term-weeks-step", "placement_requirements.csv", 2, "value", "1.5"],
  },
  "unknown site": {
    with: { placement_capacity: first({ site: "nowhere" }) },
    finds: ["unknown-id", "placement_capacity.csv", 3, "site", "nowhere"],
    params: { table: "placement_sites" },
  },
  "unknown discipline": {
    with: { supervision: () => [{ ...supervisors, discipline: "z" }] },
    finds: ["unknown-id", "supervision.csv", 2, "discipline", "z"],
    params: { table: "disciplines" },
  },
  "unknown discipline of several": {
    with: { placement_requirements: first({ discipline: "x z" }) },
    finds: ["term-unknown", "placement_requirements.csv", 2, "discipline", "z"],
    params: { table: "disciplines" },
  },
  "week 53 in a year of 52": {
    with: { placement_agreements: first({ to_week: "2027-W53" }) },
    finds: ["term-week", "placement_agreements.csv", 2, "to_week", "2027-W53"],
  },
  "overlapping capacity rows": {
    with: { placement_capacity: more({ from_week: "2027-W04", to_week: "2027-W05" }) },
    finds: ["term-capacity-overlap", "placement_capacity.csv", 3, "from_week", "2027-W04"],
    params: { from: "2027-W01", to: "2027-W06" },
  },
  "study years above the total": {
    with: { placement_capacity: more({ study_year: 2, value: 2 }, { study_year: 3, value: 1 }) },
    finds: ["term-years-above-total", "placement_capacity.csv", 2, "value", "2"],
    params: { years: 3 },
  },
  "agreement ending before it begins": {
    with: { placement_agreements: first({ from_week: "2027-W05", to_week: "2027-W02" }) },
    finds: ["term-weeks-turned", "placement_agreements.csv", 2, "to_week", "2027-W02"],
    params: { from: "2027-W05" },
  },
  "requirement longer than its window": {
    with: { placement_requirements: first({ value: 2.2, window_to: "W02" }) },
    finds: ["term-window-short", "placement_requirements.csv", 2, "window_to", "W02"],
    params: { weeks: 3, window: 2 },
  },
  "split requirement longer than its window": {
    with: { placement_requirements: first({ value: 4, parts: 4, window_to: "W03" }) },
    finds: ["term-window-short", "placement_requirements.csv", 2, "window_to", "W03"],
    params: { weeks: 4, window: 3 },
  },
  "window that the term ends within": {
    with: { placement_requirements: first({ window_from: "W05", window_to: "W08" }) },
    finds: ["term-window-partly", "placement_requirements.csv", 2, "window_to", "W08"],
  },
  "minimum group above capacity": {
    with: { placement_capacity: first({ opens_for: 3 }) },
    finds: ["term-opens-above", "placement_capacity.csv", 2, "opens_for", "3"],
    params: { places: 2 },
  },
  "wish for a site without places": {
    with: { placement_capacity: first({ value: 0 }), wishes: () => [{ student: "s1", rank: 1, site: "a" }] },
    finds: ["term-wish-closed", "wishes.csv", 2, "site", "a"],
  },
  "wish for a closed site": {
    with: {
      closures: () => [{ site: "b", from_week: "2026-W50", to_week: "2027-W06", reason: "flytting", source: "s", note: null }],
      wishes: () => [
        { student: "s1", rank: 1, site: "a" },
        { student: "s1", rank: 2, site: "b" },
      ],
    },
    finds: ["term-wish-closed", "wishes.csv", 3, "site", "b"],
  },
  "same student twice": {
    with: { students: more({ id: "s2", programme: "p" }) },
    finds: ["duplicate-row", "students.csv", 4, "id", "s2"],
    params: { first: 3 },
  },
  "history in the future": {
    with: { history: () => [{ student: "s2", week: "2027-W01", site: "a", far: false }] },
    finds: ["term-history-future", "history.csv", 2, "week", "2027-W01"],
  },
  "negative places": {
    with: { placement_capacity: first({ value: -1 }) },
    finds: ["negative", "placement_capacity.csv", 2, "value", "-1"],
  },
  "negative weeks": {
    with: { placement_requirements: first({ value: -0.6 }) },
    finds: ["negative", "placement_requirements.csv", 2, "value", "-0.6"],
  },
  "negative quota": {
    with: { placement_agreements: first({ quota: -2 }) },
    finds: ["negative", "placement_agreements.csv", 2, "quota", "-2"],
  },
  "ratio 0": {
    with: { supervision: () => [{ ...supervisors, students_each: 0 }] },
    finds: ["too-small", "supervision.csv", 2, "students_each", "0"],
  },
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "framsyn-bad-term-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(name: string, changes: Changes) {
  const tables = { ...SOUND.capacity, ...SOUND.students } as unknown as Record<string, readonly Rows[]>;
  const changed = Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, changes[table]?.(rows) ?? rows]));
  const path = join(folder, name.replaceAll(" ", "-"));
  await writeFiles(path, termFiles({ term: SOUND.term, capacity: changed, students: changed } as unknown as TermRows));
  return { path, result: await readTerm(path, DATASET) };
}

it("a sound term is read without a remark", async () => {
  const { result } = await read("sound", {});
  expect(result).toMatchObject({ ok: true, findings: [] });
});

it.each(Object.entries(LIST))("%s is found with its place, and nothing is read", async (name, { with: changes, finds, params }) => {
  const { path, result } = await read(name, changes);
  const [code, file, row, field, value] = finds;
  expect(result.findings[0]).toMatchObject({
    severity: "error",
    code,
    file: join(path, file),
    row,
    field,
    value,
    ...(params && { params }),
  });
  expect(result.findings[0]!.message).not.toContain("{{");
  expect(Object.keys(result)).toEqual(["ok", "findings"]);
  expect(result.ok).toBe(false);
});

it("a student without any allowed site is warned of, and the others can be placed", async () => {
  const asks = [{ site: "a", requirement: "vaccination", source: "s", note: null }];
  const vaccinated = (rows: readonly Rows[]) => rows.map((row) => (row.id === "s1" ? { ...row, certificates: "vaccination" } : row));
  const { path, result } = await read("no site", { site_requirements: () => asks, students: vaccinated });
  expect(result).toMatchObject({ ok: true, rows: { students: { students: [{ id: "s1" }, { id: "s2" }] } } });
  expect(result.findings).toMatchObject([
    { severity: "warning", code: "term-no-site", file: join(path, "students.csv"), row: 3, field: "id", value: "s2" },
  ]);
  expect(result.findings[0]!.params).toEqual({ requirements: "x", programme: "p" });
  expect(result.findings[0]!.message, "what stands about a student is not told").not.toMatch(/vaccin/);
});
