import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureDraws } from "#model/projection";
import { compileOccupation, REFERENCE_SCENARIO, Scenario, simulate } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { smallDataset, withoutUncertainty, withTable } from "../../scenario/small-dataset.test-support.ts";
import { samples } from "../../vocabulary/samples.test-support.ts";
import { changeableYears, withConstantIntake } from "./constant-intake.ts";
import { equilibriumIntake } from "./equilibrium-intake.ts";
import { IntakeItem, IntakeQuestion } from "./intake.ts";

const dataset = smallDataset();
const options = { draws: 40, seed: 3 };
const ask = (data: Dataset, question: object = {}, changes: object[] = [], more: object = {}): IntakeItem =>
  equilibriumIntake(
    data,
    Scenario.parse({ ...REFERENCE_SCENARIO, changes }),
    "bioingenior",
    IntakeQuestion.parse({ kind: "intake", year: 2036, ...question }),
    { ...options, ...more },
  );

/** Demand far above supply, so that every draw needs students. */
const starved = withTable(dataset, "demand_base", (rows) =>
  rows.map((row) => ({ ...row, value: row.value * 2, low: row.low! * 2, high: row.high! * 2 })),
);

/** Nobody leaves or moves, nobody comes but graduates, everybody works the same, demand stands still at `demand`. */
function still(demand: number): Dataset {
  const emptied = (["exits", "moves", "drivers", "driver_steps", "placements"] as const).reduce(
    (data, table) => withTable(data, table, () => []),
    withoutUncertainty(dataset),
  );
  const zero = (["growth", "inflows"] as const).reduce(
    (data, table) => withTable(data, table, (rows) => rows.map((row) => ({ ...row, value: 0 })) as never),
    emptied,
  );
  // A population that does not change gives a use index of 1.
  const steady = withTable(zero, "population_projection", (rows) =>
    rows.map((row) => ({ ...row, value: rows.find((first) => first.year === 2026 && first.age_from === row.age_from)!.value })),
  );
  // Young enough that nobody passes 74 before the target year.
  const young = withTable(steady, "age_profile", (rows) => rows.filter((row) => row.age_from === 23).map((row) => ({ ...row, value: 1 })));
  return withTable(young, "demand_base", (rows) => rows.map((row) => ({ ...row, value: demand / 4 })));
}

describe("equilibriumIntake", () => {
  it("is the closed form of docs/model.md section 6 where nothing else moves", () => {
    const stock = dataset.tables.stock.filter((row) => row.occupation === "bioingenior").reduce((sum, row) => sum + row.value, 0);
    const share = 0.86;
    const demand = stock * share + 400;
    const item = ask(still(demand), {}, [], { draws: 2 });
    // Admitted in 2023 to 2026 and in the stock of 2027 to 2030 already: 4 years of 122 or 124 students; changeable are 2027 to 2032.
    expect([item.firstIntake, item.lastIntake]).toEqual([2027, 2032]);
    const places = (year: number) => (year >= 2025 ? 2 : 1) * 2 + 120;
    const bound = [2023, 2024, 2025, 2026].reduce((sum, year) => sum + places(year), 0);
    const expected = (400 - bound * 0.75 * 0.8 * share) / ((2036 - 2026 - 3 - 1) * 0.75 * 0.8 * share);
    expect(item.needed!.p50).toBeCloseTo(expected, 6);
    expect(item.planned).toBeCloseTo(124, 9);
    expect(item.needed!.p10).toBeCloseTo(item.needed!.p90, 9);
  });

  it.each(["norge", "helse-aust", "helse-c", "fjellfylke"])("leaves a gap of 0 at %s in every draw, simulated draw by draw", (region) => {
    const item = ask(starved, { region }, [], { draws: 12 });
    expect(item.reason).toBeNull();
    expect(item.surplusShare).toBe(0);
    const compiled = compileOccupation(starved, REFERENCE_SCENARIO, "bioingenior", { to: 2036 });
    const years = compiled.inputs.programmes.map((programme) => changeableYears(programme, 2026, 2036));
    const all = ["helse-a", "helse-b", "helse-c", "fjellfylke"];
    const inside = { norge: all, "helse-aust": ["helse-a", "helse-b"], "helse-c": ["helse-c"], fjellfylke: ["fjellfylke"] }[region]!;
    const leaves = inside.map((unit) => compiled.inputs.units.findIndex((one) => one.unit === unit));
    const students: number[] = [];
    for (let draw = 0; draw < 12; draw++) {
      // One draw at a time, so that its own intake can be put in; the median of one draw is that draw.
      const one = equilibriumIntakeOfDraw(draw, region);
      students.push(one.needed!.p50);
      const with0 = withConstantIntake(
        compiled,
        years,
        one.programmes.map(({ needed }) => needed.p50),
      );
      const projection = simulate(with0, { seed: 3, draws: 1, firstDraw: draw });
      expect(measureDraws(projection, "gap", leaves)[10]! / Math.max(1, item.gap.p50)).toBeCloseTo(0, 8);
    }
    expect(students.every((count) => count > 0)).toBe(true);
  });

  /** The needed intake of one draw, from two simulations of that draw alone, divided as the whole answer divides it. */
  function equilibriumIntakeOfDraw(draw: number, region: string) {
    const item = ask(starved, { region }, [], { draws: 12 });
    const compiled = compileOccupation(starved, REFERENCE_SCENARIO, "bioingenior", { to: 2036 });
    const years = compiled.inputs.programmes.map((programme) => changeableYears(programme, 2026, 2036));
    const units = compiled.inputs.units.map(({ unit }, u) => ({ unit, u }));
    const parents: Record<string, string> = { "helse-a": "helse-aust", "helse-b": "helse-aust" };
    const leaves = units.filter(({ unit }) => region === "norge" || unit === region || parents[unit] === region).map(({ u }) => u);
    const shares = item.programmes.map(({ needed }) => needed.mean / item.needed!.mean);
    const gap = (count: number) =>
      measureDraws(
        simulate(
          withConstantIntake(
            compiled,
            years,
            shares.map((share) => share * count),
          ),
          { seed: 3, draws: 1, firstDraw: draw },
        ),
        "gap",
        leaves,
      )[10]!;
    // A secant from far away: another way to the root than the function takes.
    const [low, high] = [gap(10), gap(5000)];
    const root = 10 + (low * (5000 - 10)) / (low - high);
    return { needed: { p50: root }, programmes: shares.map((share) => ({ needed: { p50: root * share } })) };
  }

  it("gives the quantiles of the intakes found draw by draw", () => {
    const item = ask(starved, {}, [], { draws: 12 });
    const roots = Array.from({ length: 12 }, (_, draw) => equilibriumIntakeOfDraw(draw, "norge").needed.p50).sort((a, b) => a - b);
    expect(item.needed!.mean).toBeCloseTo(roots.reduce((sum, root) => sum + root, 0) / 12, 5);
    expect(item.needed!.p50).toBeCloseTo((roots[5]! + roots[6]!) / 2, 5);
  });

  it("never asks for fewer students where demand is higher, nor for more where staff stay longer", () => {
    const base = ask(dataset);
    fc.assert(
      fc.property(fc.double({ min: 1, max: 2, noNaN: true }), (factor) => {
        const change = { id: "d", reason: "test", startYear: 2030, operation: "multiply", value: factor, kind: "demand" };
        const more = ask(dataset, {}, [change]);
        for (const statistic of ["mean", "p10", "p50", "p90"] as const)
          expect(more.needed![statistic]).toBeGreaterThanOrEqual(base.needed![statistic] - 1e-9);
        const stay = {
          id: "e",
          reason: "test",
          startYear: 2027,
          operation: "multiply",
          value: 1 / factor,
          kind: "exits",
          process: "retirement",
        };
        expect(ask(dataset, {}, [stay]).needed!.p50).toBeLessThanOrEqual(base.needed!.p50 + 1e-9);
      }),
      { numRuns: samples(5) },
    );
  });

  it("asks for no students, not for fewer than none, where supply is enough without", () => {
    const plenty = withTable(dataset, "demand_base", (rows) => rows.map((row) => ({ ...row, value: 1, low: null, high: null })));
    const item = ask(plenty);
    expect(item.surplusShare).toBe(1);
    expect(item.needed).toEqual({ mean: 0, p10: 0, p25: 0, p50: 0, p75: 0, p90: 0 });
  });

  it("divides over programmes as planned, and gives the placement weeks beside those available", () => {
    const item = ask(starved);
    const [aust, vest] = item.programmes;
    expect(aust!.needed.mean + vest!.needed.mean).toBeCloseTo(item.needed!.mean, 9);
    expect(aust!.planned + vest!.planned).toBeCloseTo(item.planned!, 9);
    expect(aust!.needed.mean / vest!.needed.mean).toBeCloseTo(aust!.planned / vest!.planned, 9);
    // 350 weeks of 10 let 35 in, though there are 42 places.
    expect(aust!.planned).toBeCloseTo(35, 9);
    expect(aust!.weeksAvailable).toBeCloseTo(350, 9);
    expect(aust!.weeksNeeded!.mean).toBeCloseTo(aust!.needed.mean * 10, 9);
    expect(vest).toMatchObject({ weeksPerStudent: 0, weeksAvailable: null, weeksNeeded: null });
  });

  it("does not count what a scenario does to the places of the years it answers for", () => {
    const change = { id: "p", reason: "test", startYear: 2027, operation: "add", value: 50, kind: "study-places" };
    const [before, after] = [ask(starved), ask(starved, {}, [change])];
    expect(after.planned!).toBeGreaterThan(before.planned! + 20);
    expect(after.needed!.p50 / before.needed!.p50).toBeCloseTo(1, 2);
  });

  it("answers for further education too, and for a length that is not whole", () => {
    const further = withTable(starved, "programmes", (rows) => rows.map((row) => ({ ...row, kind: "further" as const })));
    const half = withTable(further, "programme_figures", (rows) =>
      rows.map((row) => (row.measure === "length" ? { ...row, value: 1.5 } : row)),
    );
    const item = ask(half);
    expect(item.reason).toBeNull();
    expect(item.lastIntake).toBe(2034);
  });

  it("says why where there is no answer", () => {
    const withoutProgrammes = withTable(dataset, "programmes", (rows) => rows.filter((row) => row.occupation !== "bioingenior"));
    expect(ask(withoutProgrammes).reason).toBe("no-programme");
    expect(ask(dataset, { year: 2030 }).reason).toBe("too-late");
    expect(ask(dataset, { year: 2031 }).lastIntake).toBe(2027);
    expect(ask(dataset, { year: 2026 }).reason).toBe("too-late");
    const northOnly = withTable(
      withTable(dataset, "moves", () => []),
      "destinations",
      (rows) => (["aust", "vest"] as const).map((campus) => ({ ...rows[0]!, programme: `bioingenior-${campus}`, unit: "helse-c" })),
    );
    const item = ask(northOnly, { region: "helse-aust" });
    expect(item).toMatchObject({ reason: "no-graduates-here", needed: null, programmes: [] });
    expect(item.gap.p50).not.toBe(0);
    const elsewhere = (["stock", "demand_base"] as const).reduce(
      (data, table) => withTable(data, table, (rows) => rows.filter((row) => row.unit !== "fjellfylke") as never),
      dataset,
    );
    expect(ask(elsewhere, { region: "fjellfylke" })).toMatchObject({ reason: "no-staff-here", gap: { p50: 0 } });
  });

  it("keeps the schema, tells how far it is, stops when told to, and gives the same bytes again", () => {
    const seen: number[] = [];
    const item = ask(starved, {}, [], { onProgress: (done: number) => seen.push(done) });
    expect(IntakeItem.safeParse(item).error).toBeUndefined();
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
    expect(JSON.stringify(ask(starved))).toBe(JSON.stringify(item));
    expect(() => ask(starved, {}, [], { signal: AbortSignal.abort() })).toThrow(/abort/i);
  });
});
