import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { readPackageFolder } from "#io/ingest";
import type { Series } from "#model/scenario";
import { openCentralPath } from "./central-path.ts";

const result = await readPackageFolder(fileURLToPath(new URL("../", import.meta.url)));
if (!result.ok) throw new Error("the reference dataset has findings");
const centralPath = openCentralPath(result.dataset);
const reference = centralPath("bioingenior");

type Name = keyof Series["measures"];
const changed = (...changes: readonly object[]): Series =>
  centralPath(
    "bioingenior",
    changes.map((change, i) => ({ id: `change-${i}`, reason: "Tried in a test", startYear: 2027, ...change })),
  );

/** How much more there is of a measure in a year than without changes. */
const more = (series: Series, measure: Name, year: number): number =>
  series.measures[measure].p50[year - 2026]! - reference.measures[measure].p50[year - 2026]!;

it.each([
  [
    "more study places with placements for them",
    1,
    [
      { kind: "study-places", operation: "add", value: 100 },
      { kind: "placements", operation: "multiply", value: 2 },
    ],
  ],
  ["fewer placements", -1, [{ kind: "placements", operation: "multiply", value: 0.8 }]],
  ["higher completion", 1, [{ kind: "completion", operation: "add", value: 0.05 }]],
  ["higher take-up", 1, [{ kind: "take-up", operation: "set", value: 0.95 }]],
  ["later retirement", 1, [{ kind: "exits", process: "retirement", operation: "multiply", value: 0.8, ageFrom: 62 }]],
  ["more who leave", -1, [{ kind: "exits", process: "leaving", operation: "multiply", value: 1.5 }]],
  ["more from abroad", 1, [{ kind: "inflow", process: "immigration", operation: "add", value: 50 }]],
  ["larger positions", 1, [{ kind: "contracted-share", operation: "add", value: 0.02 }]],
  ["lower participation", -1, [{ kind: "participation", operation: "multiply", value: 0.98 }]],
] as const)(
  "%s move supply by more than 20 FTE the right way, the gap by as much the other way, and demand not at all",
  (_, sign, changes) => {
    const series = changed(...changes);
    expect(sign * more(series, "supply", 2040)).toBeGreaterThan(20);
    expect(more(series, "gap", 2040)).toBeCloseTo(-more(series, "supply", 2040), 9);
    expect(more(series, "demand", 2040)).toBe(0);
    expect(more(series, "supply", 2026)).toBe(0);
  },
);

it("more study places alone give only the graduates there are placements for", () => {
  const places = changed({ kind: "study-places", operation: "add", value: 100 });
  const both = changed({ kind: "study-places", operation: "add", value: 100 }, { kind: "placements", operation: "multiply", value: 2 });
  expect(more(places, "graduates", 2040) / more(both, "graduates", 2040)).toBeLessThan(0.2);
  expect(more(both, "graduates", 2040)).toBeCloseTo(100 * 0.75 * 0.67, 6);
});

it.each([
  ["standard growth", 1.005],
  ["productivity", 0.995],
] as const)("%s of half a per cent more changes demand by about half a per cent after a year, and supply not at all", (name, factor) => {
  const series = changed({ kind: name === "productivity" ? "productivity" : "standard-growth", operation: "add", value: 0.005 });
  expect(series.measures.demand.p50[2]! / reference.measures.demand.p50[2]!).toBeCloseTo(factor, 3);
  expect(more(series, "supply", 2040)).toBe(0);
});

it("an amount of demand is one for the nation, and screening switched off takes its person-years away", () => {
  expect(more(changed({ kind: "demand", operation: "add", value: 100 }), "demand", 2040)).toBeCloseTo(100, 6);
  const off = changed({ kind: "driver", operation: "set", value: 0, programmeGroup: "tarmscreening" });
  expect(more(off, "demand", 2040)).toBeCloseTo(-((71_076 * 5 * 0.64 * 0.54 * (3 + 0.06 * 0.87 * 2.2 * 31)) / 90_000), 6);
});

it("absence changes worked FTE alone, and productivity of the new effective supply alone", () => {
  const absence = changed({ kind: "absence", operation: "multiply", value: 0.8 });
  expect(more(absence, "workedSupply", 2030)).toBeGreaterThan(20);
  expect(more(absence, "supply", 2030)).toBe(0);
  const fresh = changed({ kind: "new-staff-productivity", operation: "set", value: 0.9 });
  expect(more(fresh, "effectiveSupply", 2030)).toBeGreaterThan(20);
  expect(more(fresh, "supply", 2030)).toBe(0);
});
