import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Analysis } from "#model/analysis";
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
    const asked = ["intake", "--occupation", "bioingenior", "--year", "2035", "--region", "helse-vest", ...few];
    const [table, csv, json] = await Promise.all([
      framsyn(asked),
      framsyn([...asked, "--format", "csv"]),
      framsyn([...asked, "--format", "json"]),
    ]);
    expect(table).toMatchObject({ code: 0, stderr: "" });
    expect(table.stdout).toMatch(/About [\d,]+ students a year .* from 2027 on would give .* as many biomedical laboratory scientists/);
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
    expect(found.stdout).toMatch(/^.*\n\nOne measure for [\d.]+ million NOK a year/);
    const poor = await framsyn([...goal, "--measures", measures(course), "--budget", "0", "--format", "json"]);
    const { result } = Analysis.parse(JSON.parse(poor.stdout));
    expect(result).toMatchObject({ status: "closest", chosen: [], unreachable: [{ goal: 0, because: "budget" }] });
    const none = await framsyn([...goal, "--measures", measures(), "--format", "csv"]);
    expect(none.code).toBe(0);
    expect(none.stdout).toContain("closest,bioingenior,helse-bergen,2032,0.2");
  });

  test("says what is wrong with goals, budget and measures", { timeout: 120_000 }, async () => {
    for (const wrong of ["bioingenior", "bioingenior:norge:2035:1.5", "bioingenior:norge:x:0.2"])
      expect((await framsyn(["portfolio", "--goal", wrong])).code).toBe(2);
    expect((await framsyn([...goal, "--budget", "much"])).code).toBe(2);
    expect((await framsyn(["portfolio"])).code).toBe(2);
    const outside = await framsyn(["portfolio", "--goal", "bioingenior:helse-bergn:2080:0.2", ...few]);
    expect(outside.code).toBe(1);
    expect(outside.stderr).toContain("helse-bergen");
    const set = await framsyn([...goal, "--measures", measures({ ...course, changes: [{ ...course.changes[0], operation: "set" }] })]);
    expect(set.code).toBe(1);
    expect(set.stderr).toContain("add or multiply");
    const broken = await framsyn([...goal, "--measures", file("{")]);
    expect(broken).toMatchObject({ code: 1, stdout: "" });
    expect((await framsyn([...goal, "--measures", file("[]")])).code).toBe(1);
  });
});
