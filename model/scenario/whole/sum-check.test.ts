import { describe, expect, it } from "vitest";
import { smallDataset, withTable } from "../small-dataset.test-support.ts";
import { sumCheck } from "./sum-check.ts";

const dataset = smallDataset();
const YEARS = { from: 2026, to: 2034 };
const employed = (from: number, to: number) => [
  { occupation: "bioingenior", employed: { from, to } },
  { occupation: "radiograf", employed: { from: 50, to: 50 } },
];
const check = (from: number, to: number, of = dataset) => sumCheck(of, YEARS, employed(from, to));
/** How the people of working age grow in the small dataset. */
const GROWTH = (() => {
  const { workingAge } = check(1, 1);
  return workingAge!.to / workingAge!.from;
})();

describe("sumCheck", () => {
  it("sums occupations and finds the people of working age and of one year of birth", () => {
    const found = check(100, 110);
    expect(found).toMatchObject({ ...YEARS, occupations: 2, employed: { from: 150, to: 160 } });
    const people = (ageFrom: number, ageTo: number) =>
      dataset.tables.population
        .filter((row) => row.unit === "norge" && row.year === 2026 && row.age_from === ageFrom && row.age_to === ageTo)
        .reduce((sum, { value }) => sum + value, 0);
    expect(found.workingAge!.from).toBeCloseTo(people(20, 66), 6);
    // Twenty years of age stand in one band: a year of birth is a twentieth of it.
    expect(found.cohort!.from).toBeCloseTo(people(0, 19) / 20, 6);
    expect(GROWTH).toBeGreaterThan(1);
    expect(found.cohort!.to).not.toBe(found.cohort!.from);
  });

  it("says so where those at work grow more than the people they are taken from, and not where they keep pace", () => {
    expect(check(100, 150).findings).toContain("employed-outgrow");
    expect(check(100, 100 * GROWTH + 50 * (GROWTH - 1)).findings).not.toContain("employed-outgrow");
    expect(check(100, 90).findings).not.toContain("employed-outgrow");
  });

  it("counts the places of initial education that hold in each year, and none of further education", () => {
    const [first] = dataset.tables.study_places;
    const only = (rows: readonly [year: number, value: number][], kind: "initial" | "further" = "initial") =>
      withTable(
        withTable(dataset, "programmes", (all) => all.filter(({ id }) => id === first!.programme).map((row) => ({ ...row, kind }))),
        "study_places",
        () => rows.map(([year, value]) => ({ ...first!, year, value })),
      );
    const rising = check(
      1,
      1,
      only([
        [2020, 4],
        [2025, 5],
        [2030, 9],
      ]),
    );
    expect(rising.students).toEqual({ from: 5, to: 9 });
    expect(rising.findings).toContain("students-outgrow");
    const kept = check(1, 1, only([[2020, 5]]));
    expect(kept.students).toEqual({ from: 5, to: 5 });
    expect(kept.findings).toEqual([]);
    expect(check(1, 1, only([[2020, 5]], "further")).students).toBeNull();
    // Missing is not zero.
    expect(check(1, 1, only([[2030, 5]])).students).toBeNull();
  });

  it("says nothing of people the dataset does not tell of", () => {
    const found = check(
      100,
      300,
      withTable(dataset, "population_projection", () => []),
    );
    expect(found).toMatchObject({ workingAge: null, cohort: null, findings: [] });
  });
});
