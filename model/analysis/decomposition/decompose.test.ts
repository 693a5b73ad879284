import { describe, expect, it } from "vitest";
import { drawDemand } from "#model/demand";
import { measureDraws } from "#model/projection";
import { compileOccupation, REFERENCE_SCENARIO, type Scenario, type ScenarioChange, simulate } from "#model/scenario";
import { AGE_COUNT, type Dataset, EXIT_PROCESSES, SEXES } from "#model/vocabulary";
import { smallDataset, withoutUncertainty, withTable } from "../../scenario/small-dataset.test-support.ts";
import { decompose, decomposeUnits } from "./decompose.ts";
import type { Decomposition } from "./decomposition.ts";
import { demandWith } from "./demand-steps.ts";

const question = { kind: "decomposition", occupation: "bioingenior", unit: "norge", year: 2036 } as const;
const scenario = (...changes: object[]): Scenario => ({ ...REFERENCE_SCENARIO, changes: changes as ScenarioChange[] });
const explain = (dataset: Dataset, asked: Partial<typeof question> | { unit: string } = {}, under = REFERENCE_SCENARIO, draws = 40) =>
  decompose(dataset, under, { ...question, ...asked }, { draws, seed: 1 });
const effect = ({ effects }: Decomposition, factor: string): number => effects.find((found) => found.factor === factor)?.effect.mean ?? 0;
/** Working hours that fall with age, as they do where older staff go down in position. */
const byAge = (dataset: Dataset): Dataset =>
  withTable(dataset, "working_time", (rows) =>
    rows.flatMap((row) =>
      row.measure === "contracted-share"
        ? [20, 40, 55, 62, 67].map((age, i, ages) => ({
            ...row,
            age_from: age,
            age_to: (ages[i + 1] ?? 75) - 1,
            value: 0.95 - 0.15 * i,
            low: null,
            high: null,
          }))
        : [row],
    ),
  );
const extraPlaces = {
  id: "more",
  kind: "study-places",
  operation: "multiply",
  value: 1.5,
  low: 1.2,
  high: 1.8,
  startYear: 2027,
  rampYears: 2,
  reason: "test",
};

describe("decompose", () => {
  it.each(["norge", "helse-aust", "helse-b"])("adds up from the first gap to the last at %s, in every draw", (unit) => {
    for (const under of [REFERENCE_SCENARIO, scenario(extraPlaces)]) {
      for (const seed of [1, 2, 3]) {
        const { start, end, effects, interaction } = decompose(byAge(smallDataset()), under, { ...question, unit }, { draws: 1, seed });
        const sum = effects.reduce((total, step) => total + step.effect.mean, start.mean + interaction.mean);
        expect(sum).toBeCloseTo(end.mean, 9);
      }
    }
  });

  it("starts and ends at the gaps of the run itself", () => {
    const compiled = compileOccupation(smallDataset(), REFERENCE_SCENARIO, "bioingenior", { to: 2036 });
    const gap = measureDraws(simulate(compiled, { seed: 1, draws: 40 }), "gap", [0, 1, 2, 3]);
    const { start, end } = explain(smallDataset());
    expect(start.mean).toBeCloseTo(gap.slice(0, 40).reduce((sum, value) => sum + value) / 40, 9);
    expect(end.mean).toBeCloseTo(gap.slice(400, 440).reduce((sum, value) => sum + value) / 40, 9);
  });

  it("leaves nothing to ageing where all work the same at every age, and counts leavers at what they work", () => {
    const certain = withoutUncertainty(smallDataset());
    const found = explain(certain, {}, REFERENCE_SCENARIO, 1);
    expect(effect(found, "ageing")).toBe(0);
    const run = simulate(compileOccupation(certain, REFERENCE_SCENARIO, "bioingenior", { to: 2036 }), { seed: 1, draws: 1 });
    for (const flow of ["retirement", "disability", "death", "leaving", "graduates", "immigration", "reentry"] as const) {
      const persons = measureDraws(run, flow, [0, 1, 2, 3])
        .slice(0, 10)
        .reduce((sum, value) => sum + value);
      const sign = ["graduates", "immigration", "reentry"].includes(flow) ? -1 : 1;
      expect(effect(found, flow), flow).toBeCloseTo(sign * persons * 0.86, 8);
    }
  });

  it("divides the hours of those who leave on the four exits within a few per cent of an exact count", () => {
    const closed = withTable(byAge(withoutUncertainty(smallDataset())), "moves", () => []);
    const alone = withTable(
      withTable(closed, "programmes", () => []),
      "inflows",
      (rows) => rows.map((row) => ({ ...row, value: 0 })),
    );
    const { inputs } = compileOccupation(alone, REFERENCE_SCENARIO, "bioingenior", { to: 2036 });
    const exact = Object.fromEntries(EXIT_PROCESSES.map((process) => [process, 0])) as Record<string, number>;
    let older = 0;
    for (const unit of inputs.units)
      for (const sex of SEXES) {
        let people = [...unit.stock[sex]];
        for (let year = 0; year < 10; year++) {
          const next = people.map(() => 0);
          people.forEach((persons, a) => {
            const fte = unit.participation[sex][a]! * unit.contractedShare[sex][a]!;
            const hazards = EXIT_PROCESSES.map((process) => unit.exits[process][sex][a]!);
            const stay = hazards.reduce((product, h) => product * (1 - h), 1);
            const sum = hazards.reduce((total, h) => total + h, 0);
            EXIT_PROCESSES.forEach((process, p) => {
              if (sum > 0) exact[process]! += (persons * fte * (1 - stay) * hazards[p]!) / sum;
            });
            if (a === AGE_COUNT - 1) exact.retirement! += persons * stay * fte;
            else {
              next[a + 1] = persons * stay;
              older += persons * stay * (fte - unit.participation[sex][a + 1]! * unit.contractedShare[sex][a + 1]!);
            }
          });
          people = next;
        }
      }
    const found = explain(alone, {}, REFERENCE_SCENARIO, 1);
    const exits = EXIT_PROCESSES.reduce((sum, process) => sum + exact[process]!, 0);
    expect(EXIT_PROCESSES.reduce((sum, process) => sum + effect(found, process), 0)).toBeCloseTo(exits, 8);
    expect(effect(found, "ageing")).toBeCloseTo(older, 8);
    for (const process of EXIT_PROCESSES) expect(Math.abs(effect(found, process) - exact[process]!) / exits, process).toBeLessThan(0.05);
  });

  it("keeps demand still when no factor is at work", () => {
    const { demand } = compileOccupation(smallDataset(), REFERENCE_SCENARIO, "bioingenior", { to: 2036 });
    for (const values of drawDemand(demandWith(demand, null), { seed: 1, draws: 10 }))
      values.forEach((value, at) => {
        expect(value).toBeCloseTo(values[at % 10]!, 9);
      });
  });

  it("gives measures the whole difference the scenario makes, and leaves the other factors as they are", () => {
    const [plain, more] = [explain(smallDataset()), explain(smallDataset(), {}, scenario(extraPlaces))];
    expect(effect(more, "measures")).toBeCloseTo(more.end.mean - plain.end.mean, 9);
    expect(effect(more, "measures")).toBeLessThan(0);
    expect(more.effects.filter(({ factor }) => factor !== "measures")).toEqual(plain.effects);
    expect(effect(plain, "measures")).toBe(0);
  });

  it("counts a choice of population alternative as population, not as a measure", () => {
    const growing = explain(smallDataset(), {}, scenario({ id: "high", kind: "population", alternative: "HHMH", reason: "test" }));
    expect(growing.effects.map(({ factor }) => factor)).not.toContain("measures");
    expect(effect(growing, "population")).toBeGreaterThan(effect(explain(smallDataset()), "population"));
  });

  it("has no steps in the base year itself", () => {
    const { start, end, effects } = explain(smallDataset(), { year: 2026 } as never);
    expect(effects).toEqual([]);
    expect(end).toEqual(start);
  });

  it("does not depend on who else is asked about, and is the same each time", () => {
    expect(explain(smallDataset())).toEqual(explain(smallDataset()));
  });

  /** Nobody works at a unit yet, and nobody is asked for; but who graduates may come. */
  const nobodyYet = ["stock", "demand_base"].reduce(
    (left, table) =>
      withTable(left, table as "stock", (rows) =>
        rows.map((row) => (row.unit === "helse-b" ? { ...row, value: 0, low: null, high: null } : row)),
      ),
    withoutUncertainty(smallDataset()),
  );

  it("leaves out every step where there is nothing to take steps from", () => {
    const { start, end, effects } = explain(nobodyYet, { unit: "helse-b", year: 2026 } as never);
    expect([start.mean, end.mean, effects]).toEqual([0, 0, []]);
  });

  it("adds up where nobody leaves: supply changes by those who come, and those who stay grow older", () => {
    const nobodyLeaves = withTable(byAge(withoutUncertainty(smallDataset())), "exits", (rows) => rows.map((row) => ({ ...row, value: 0 })));
    const { start, end, effects, interaction } = explain(nobodyLeaves, { year: 2028 } as never, REFERENCE_SCENARIO, 1);
    const sum = effects.reduce((total, step) => total + step.effect.mean, start.mean + interaction.mean);
    expect(sum).toBeCloseTo(end.mean, 9);
    const factors = effects.map(({ factor }) => factor);
    expect(factors).toEqual(expect.arrayContaining(["ageing", "graduates"]));
    for (const exit of EXIT_PROCESSES) expect(factors).not.toContain(exit);
  });

  it("tells how far it has come: four fifths with the runs, the rest unit by unit, never back and never beyond", () => {
    const told: number[] = [];
    const units = ["norge", "helse-aust", "helse-a", "helse-b"];
    decomposeUnits(smallDataset(), scenario(extraPlaces), "bioingenior", units, 2030, {
      draws: 5,
      seed: 1,
      onProgress: (done) => told.push(done),
    });
    for (const [i, expected] of [0.85, 0.9, 0.95, 1].entries()) expect(told.at(i - 4)).toBeCloseTo(expected, 12);
    for (const [i, done] of told.entries()) expect(done).toBeGreaterThanOrEqual(told[i - 1] ?? 0);
    expect(told.at(-5)).toBeCloseTo(0.8, 12);
  });

  it("refuses a unit without staff, and a year before the first, in words", () => {
    const noStaff = withTable(
      withTable(smallDataset(), "stock", (rows) => rows.filter((row) => row.unit !== "helse-b")),
      "demand_base",
      (rows) => rows.filter((row) => row.unit !== "helse-b"),
    );
    expect(() => explain(noStaff, { unit: "helse-b" })).toThrow(/neither staff nor demand at helse-b/);
    expect(() => explain(smallDataset(), { year: 2020 } as never)).toThrow(/before the dataset's base year/);
  });

  it("stops when asked to", () => {
    const stop = AbortSignal.abort(new Error("stopped"));
    expect(() => decompose(smallDataset(), REFERENCE_SCENARIO, question, { draws: 10, seed: 1, signal: stop })).toThrow("stopped");
  });
});
