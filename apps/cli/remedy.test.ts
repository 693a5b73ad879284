import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { Analysis, MeasureSet } from "#model/analysis";
import { framsyn } from "./run-cli.test-support.ts";

const few = ["--draws", "50", "--workers", "1"];
const file = (content: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), "framsyn-measures-")), "measures.json");
  writeFileSync(path, content);
  return path;
};
const names = { nb: "kurs", nn: "kurs", en: "course" };
const course = {
  id: "course",
  kind: "course",
  names,
  step: names,
  changes: [{ kind: "demand", id: "c", startYear: 2027, reason: "test", operation: "multiply", value: 0.9, occupations: ["bioingenior"] }],
  capacity: 6,
  costPerStep: { value: 2e6, source: "test", year: 2026, certainty: "assumption" },
  reason: "test",
};
const measures = (...list: object[]): string => file(JSON.stringify({ schema: "framsyn/measures/1", name: "Test", measures: list }));

describe("framsyn intake", () => {
  test("says the students a year, as sentence, CSV and JSON", { timeout: 60_000 }, async () => {
    const asked = ["intake", "--occupation", "bioingenior", "--year", "2035", "--unit", "helse-vest", ...few];
    const [table, csv, json] = await Promise.all([
      framsyn(asked),
      framsyn([...asked, "--format", "csv"]),
      framsyn([...asked, "--format", "json"]),
    ]);
    expect(table).toMatchObject({ code: 0, stderr: "" });
    expect(table.stdout).toMatch(/[\d,]+ students a year .* from 2027 on would give .* as many biomedical laboratory scientists/);
    expect(csv.stdout.split("\n")[1]).toMatch(/^bioingenior,helse-vest,2035,,,2027,2031,/);
    const { result } = Analysis.parse(JSON.parse(json.stdout));
    expect(result).toMatchObject({ kind: "intake", items: [{ reason: null, lastIntake: 2031 }] });
  });

  test("says what is wrong with what is asked", { timeout: 60_000 }, async () => {
    const unknown = await framsyn(["intake", "--occupation", "bioingenor", ...few]);
    expect(unknown).toMatchObject({ code: 1, stdout: "" });
    expect(unknown.stderr).toContain('Did you mean "bioingenior"?');
    expect((await framsyn(["intake", "--occupation", "bioingenior", "--year", "2080", ...few])).code).toBe(1);
    const late = await framsyn(["intake", "--occupation", "bioingenior", "--year", "2028", ...few]);
    expect(late.code).toBe(0);
    expect(late.stdout.length).toBeGreaterThan(50);
  });
});

describe("framsyn portfolio", () => {
  const goal = ["portfolio", "--goal", "bioingenior:helse-bergen:2032:0.2", ...few];

  test("finds measures, and says the closest where the budget is too small", { timeout: 120_000 }, async () => {
    const found = await framsyn([...goal, "--measures", measures(course)]);
    expect(found).toMatchObject({ code: 0, stderr: "" });
    expect(found.stdout).toMatch(/^.*\n\nWith one measure for [\d.]+ million NOK a year/);
    const poor = await framsyn([...goal, "--measures", measures(course), "--budget", "0", "--format", "json"]);
    const { result } = Analysis.parse(JSON.parse(poor.stdout));
    expect(result).toMatchObject({ status: "closest", chosen: [], unreachable: [{ goal: 0, because: "budget" }] });
    const csv = await framsyn([...goal, "--measures", measures(course), "--budget", "0", "--format", "csv"]);
    expect(csv.code).toBe(0);
    expect(csv.stdout).toContain("closest,bioingenior,helse-bergen,2032,0.2");
  });

  test("says what is wrong with goals, budget and measures", { timeout: 120_000 }, async () => {
    for (const wrong of ["bioingenior", "bioingenior:norge:2035:1.5", "bioingenior:norge:x:0.2"])
      expect((await framsyn(["portfolio", "--goal", wrong])).code).toBe(2);
    expect((await framsyn([...goal, "--budget", "much"])).code).toBe(2);
    expect((await framsyn(["portfolio"])).code).toBe(2);
    const outside = await framsyn(["portfolio", "--goal", "bioingenior:helse-bergn:2080:0.2", ...few]);
    expect(outside.code).toBe(1);
    expect(outside.stderr).toContain("helse-bergen");
    const none = await framsyn([...goal, "--measures", measures()]);
    expect(none).toMatchObject({ code: 1, stdout: "" });
    expect(none.stderr).toMatch(/^--measures: .*\n.*There are no measures to choose from.*framsyn measures/);
    const set = await framsyn([...goal, "--measures", measures({ ...course, changes: [{ ...course.changes[0], operation: "set" }] })]);
    expect(set.code).toBe(1);
    expect(set.stderr).toContain("add or multiply");
    const broken = await framsyn([...goal, "--measures", file("{")]);
    expect(broken).toMatchObject({ code: 1, stdout: "" });
    expect((await framsyn([...goal, "--measures", file("[]")])).code).toBe(1);
  });
});

describe("framsyn measures", () => {
  test("shows the measures that come with Framsyn, as table, CSV and a file that can be used again", { timeout: 60_000 }, async () => {
    const [table, nynorsk, csv, json] = await Promise.all([
      framsyn(["measures"]),
      framsyn(["measures", "--language", "nn"]),
      framsyn(["measures", "--format", "csv", "--language", "nn"]),
      framsyn(["measures", "--format", "json"]),
    ]);
    expect(table).toMatchObject({ code: 0, stderr: "" });
    expect(table.stdout).toMatch(/^Norwegian measures to choose from/);
    expect(table.stdout).toMatch(/^More study places for radiographers +.*10 study places with placements +8 +1,900,000 +– +2 +Assum/m);
    expect(nynorsk.stdout).toMatch(/^Norske tiltak å velje mellom/);
    const rows = parse(csv.stdout, { columns: true }) as Record<string, string>[];
    const { measures: shipped } = MeasureSet.parse(JSON.parse(json.stdout));
    expect(rows.map(({ measure }) => measure)).toEqual(shipped.map(({ id }) => id));
    expect(rows[0]).toMatchObject({ cost_per_step: "1800000", cost_source: "Føresett av Framsyn; byt ut med eigne tal", fixed_cost: "" });
    const again = await framsyn(["measures", file(json.stdout), "--format", "json"]);
    expect(again.stdout).toBe(json.stdout);
  });

  test("shows a file of one's own with texts in one language, and says when it is empty", async () => {
    const own = await framsyn(["measures", measures(course), "--language", "nb"]);
    expect(own).toMatchObject({ code: 0, stderr: "" });
    expect(own.stdout).toMatch(/^Test\n/);
    expect(own.stdout).toMatch(/^kurs +.*2\s000\s000/m);
    const none = await framsyn(["measures", measures()]);
    expect(none).toMatchObject({ code: 0, stderr: "" });
    expect(none.stdout).toContain("no measures");
  });

  test("says what is wrong with a file, and where", async () => {
    const late = await framsyn(["measures", measures({ ...course, leadYears: 9 })]);
    expect(late).toMatchObject({ code: 1, stdout: "" });
    expect(late.stderr).toMatch(/measures\.json, measures\[0\]\.changes\[0\]\.startYear: "2027"\n.*2035/);
    const unknown = await framsyn(["measures", measures({ ...course, excludes: ["corse"] }), "--language", "nb"]);
    expect(unknown.code).toBe(1);
    expect(unknown.stderr).toContain("Det finnes ikke noe tiltak corse");
    const gone = await framsyn(["measures", "/nowhere/measures.json"]);
    expect(gone).toMatchObject({ code: 1, stdout: "" });
    const price = { ...course.costPerStep, source: { nb: "bare bokmål" } };
    expect((await framsyn(["measures", measures({ ...course, costPerStep: price })])).code).toBe(1);
  });
});
