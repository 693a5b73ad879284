import { describe, expect, it } from "vitest";
import { measureDraws, type OccupationDraws } from "#model/projection";
import { compileOccupation, REFERENCE_SCENARIO, Scenario, simulate } from "#model/scenario";
import { type Dataset, TABLE_NAMES, type TableName } from "#model/vocabulary";
import { withoutIntervals } from "./central-path.ts";
import { referenceDataset } from "./reference-dataset.test-support.ts";

const dataset = await referenceDataset();
const DRAWS = 20;
const scenario = (changes: readonly object[]): Scenario =>
  changes.length === 0
    ? REFERENCE_SCENARIO
    : Scenario.parse({
        schema: "framsyn/scenario/1",
        name: "metamorphic",
        changes: changes.map((change, i) => ({ id: `change-${i}`, reason: "Tried in a test", startYear: 2026, ...change })),
      });
const run = (occupation: string, changes: readonly object[] = [], data: Dataset = dataset): OccupationDraws =>
  simulate(compileOccupation(data, scenario(changes), occupation, { to: 2040 }), { seed: 9, draws: DRAWS });
const nation = (projection: OccupationDraws, measure: "gap" | "supply" | "demand" = "gap"): Float64Array =>
  measureDraws(
    projection,
    measure,
    projection.units.map((_, u) => u),
  );

type AnyRow = Readonly<Record<string, unknown>>;
/** Gives the dataset with the rows of some tables rewritten. */
const rewritten = (
  data: Dataset,
  names: readonly TableName[],
  rewrite: (rows: readonly AnyRow[], name: TableName) => readonly AnyRow[],
) => ({
  ...data,
  tables: {
    ...data.tables,
    ...Object.fromEntries(names.map((name) => [name, rewrite(data.tables[name], name)])),
  } as Dataset["tables"],
});

const OCCUPATIONS = ["bioingenior", "radiograf", "perfusjonist"] as const;

describe.each(OCCUPATIONS)("for %s, draw by draw, at every unit and year", (occupation) => {
  const before = run(occupation);

  it.each([
    ["higher exit rates never lower the gap", 1, [{ kind: "exits", process: "all", operation: "multiply", value: 1.3 }]],
    ["fewer who retire never raise it", -1, [{ kind: "exits", process: "retirement", operation: "multiply", value: 0.7 }]],
    [
      "more study places never raise it",
      -1,
      [
        { kind: "study-places", operation: "multiply", value: 1.2 },
        { kind: "placements", operation: "multiply", value: 1.2 },
      ],
    ],
    ["fewer placements never lower it", 1, [{ kind: "placements", operation: "multiply", value: 0.6, startYear: 2024 }]],
    ["higher completion never raises it", -1, [{ kind: "completion", operation: "multiply", value: 1.1 }]],
    ["more from abroad never raise it", -1, [{ kind: "inflow", process: "immigration", operation: "multiply", value: 2 }]],
    ["larger posts never raise it", -1, [{ kind: "contracted-share", operation: "multiply", value: 1.03 }]],
    ["more demand never lowers it", 1, [{ kind: "demand", operation: "multiply", value: 1.1 }]],
    ["faster growth never lowers it", 1, [{ kind: "standard-growth", operation: "add", value: 0.01 }]],
  ] as const)("%s", (_, sign, changes) => {
    const after = run(occupation, changes);
    let moved = 0;
    for (const u of before.units.keys()) {
      const [was, is] = [measureDraws(before, "gap", [u]), measureDraws(after, "gap", [u])];
      was.forEach((gap, i) => {
        const rise = sign * (is[i]! - gap);
        if (!(rise >= -1e-9 * Math.max(1, Math.abs(gap)))) expect.fail(`${before.units[u]}, at ${i}: ${gap} became ${is[i]}`);
        moved += Math.abs(rise);
      });
    }
    // Only bioengineers, radiographers and nurses have placements that bind.
    if (occupation === "bioingenior") expect(moved).toBeGreaterThan(1);
  });

  it("k times all persons, places and weeks give k times every gap, with every interval in place", () => {
    const k = 3.7;
    const counts: readonly TableName[] = ["stock", "demand_base", "inflows", "study_places", "placements"];
    const times = (value: unknown): unknown => (typeof value === "number" ? value * k : value);
    const scale = (row: AnyRow): AnyRow => ({ ...row, value: times(row.value), low: times(row.low), high: times(row.high) });
    const larger = rewritten(dataset, [...counts, "driver_steps"], (rows, name) =>
      rows.map((row) => (name === "driver_steps" && row.step !== 1 ? row : scale(row))),
    );
    const [small, large] = [nation(before), nation(run(occupation, [], larger))];
    large.forEach((gap, i) => {
      expect(Math.abs(gap - k * small[i]!)).toBeLessThan(1e-9 * k * nation(before, "demand")[i]!);
    });
  });

  it("rows in another order give the same bytes", () => {
    const reversed = rewritten(
      dataset,
      TABLE_NAMES.filter((name) => name !== "units"),
      (rows) => [...rows].reverse(),
    );
    expect(nation(run(occupation, [], reversed))).toEqual(nation(before));
    const units = rewritten(dataset, ["units"], (rows) => [...rows].reverse());
    const turned = run(occupation, [], units);
    for (const [u, unit] of before.units.entries())
      expect(measureDraws(turned, "gap", [turned.units.indexOf(unit)])).toEqual(measureDraws(before, "gap", [u]));
  });

  it("a unit without staff and demand changes nothing", () => {
    const nobody = { low: null, high: null, value: 0, unit: "tomt-sykehus" };
    const more = rewritten(dataset, ["units", "stock", "demand_base"], (rows, name) => {
      if (name === "units") return [...rows, { ...rows.find(({ id }) => id === "helse-bergen")!, id: "tomt-sykehus" }];
      const models = rows.filter((row) => row.occupation === occupation).slice(0, name === "stock" ? 2 : 1);
      return [...rows, ...models.map((row, i) => ({ ...row, ...nobody, ...(name === "stock" ? { sex: ["female", "male"][i] } : {}) }))];
    });
    const with0 = run(occupation, [], more);
    expect(with0.units).toContain("tomt-sykehus");
    for (const [u, unit] of before.units.entries())
      expect(measureDraws(with0, "gap", [with0.units.indexOf(unit)]), unit).toEqual(measureDraws(before, "gap", [u]));
    expect(nation(with0)).toEqual(nation(before));
  });
});

describe("with every figure at its stated value", () => {
  const known = withoutIntervals(dataset);
  const before = run("bioingenior", [], known);
  /** Gives a unit other names: every row that names it is repeated under each, persons divided among them. */
  const renamed = (names: readonly string[]): Dataset =>
    rewritten(known, TABLE_NAMES, (rows, name) =>
      rows.flatMap((row) => {
        if (name === "units" && row.id === "helse-bergen") return names.map((id) => ({ ...row, id }));
        if (row.unit !== "helse-bergen") return [row];
        const divided = ["stock", "demand_base", "inflows", "destinations", "population", "population_projection"].includes(name);
        return names.map((unit) => ({ ...row, unit, value: divided ? (row.value as number) / names.length : row.value }));
      }),
    );
  const close = (found: Float64Array, expected: Float64Array): void => {
    expect(found.length).toBe(expected.length);
    found.forEach((value, i) => {
      expect(Math.abs(value - expected[i]!)).toBeLessThan(1e-8);
    });
  };

  it("a unit by another name is the same unit", () => {
    const after = run("bioingenior", [], renamed(["et-annet-navn"]));
    close(nation(after), nation(before));
    const at = (projection: OccupationDraws, unit: string) => measureDraws(projection, "gap", [projection.units.indexOf(unit)]);
    close(at(after, "et-annet-navn"), at(before, "helse-bergen"));
  });

  it("a unit in two equal halves gives the same nation, and halves of itself", () => {
    const after = run("bioingenior", [], renamed(["bergen-nord", "bergen-sor"]));
    for (const measure of ["gap", "supply", "demand"] as const) close(nation(after, measure), nation(before, measure));
    const half = (unit: string) => measureDraws(after, "supply", [after.units.indexOf(unit)]);
    close(half("bergen-nord"), half("bergen-sor"));
    const whole = measureDraws(before, "supply", [before.units.indexOf("helse-bergen")]);
    close(
      half("bergen-nord").map((value) => 2 * value),
      whole,
    );
  });
});
