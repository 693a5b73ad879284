import { runProjection } from "#io/compute";
import { type CompiledOccupation, REFERENCE_SCENARIO, simulate } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { compiled } from "./engine.ts";
import { LARGE_OCCUPATIONS } from "./large-occupations.ts";
import { shortest } from "./measurement.ts";

/** Sizes measured, as multiples of the smallest. */
export const SIZES = [1, 2, 4, 8] as const;

/** Time of each size over that of the smallest, divided by its multiple: 1 where cost grows linearly, less where it grows more slowly. */
export interface Growth {
  readonly of: "draws" | "units" | "years" | "occupations";
  readonly ratios: readonly number[];
}

/** Keeps the first units of a compiled occupation; movers and graduates of the others are divided over them. */
function firstUnits({ inputs, demand }: CompiledOccupation, count: number): CompiledOccupation {
  const total = inputs.units.slice(0, count).reduce((sum, { moveShare }) => sum + moveShare, 0);
  return {
    inputs: {
      ...inputs,
      units: inputs.units.slice(0, count).map((unit) => ({ ...unit, moveShare: unit.moveShare / total })),
      programmes: inputs.programmes.map((programme) => {
        const kept = programme.destinations.slice(0, count);
        const sum = kept.reduce((a, b) => a + b, 0);
        return { ...programme, destinations: kept.map((share) => (sum > 0 ? share / sum : 1 / count)) };
      }),
    },
    demand: { ...demand, units: demand.units.slice(0, count), drivers: [] },
  };
}

/** Measures how cost grows with draws, units, years and occupations, on one core. */
export async function growth(dataset: Dataset): Promise<Growth[]> {
  const whole = compiled(dataset);
  const seconds = (occupation: CompiledOccupation, draws: number): number =>
    shortest(3, () => simulate(occupation, { seed: 1, draws }).release?.());
  seconds(whole, 200);
  const relative = (times: readonly number[]): number[] => times.map((time, i) => time / times[0]! / SIZES[i]!);
  const first = dataset.description.baseYear;
  const occupations: number[] = [];
  for (const size of SIZES) {
    let best = Infinity;
    for (let repeat = 0; repeat < 2; repeat++) {
      const start = performance.now();
      await runProjection(dataset, REFERENCE_SCENARIO, {
        to: 2040,
        draws: 200,
        seed: 1,
        workers: 0,
        occupations: LARGE_OCCUPATIONS.slice(0, size),
      });
      best = Math.min(best, performance.now() - start);
    }
    occupations.push(best);
  }
  return [
    { of: "draws", ratios: relative(SIZES.map((size) => seconds(whole, 200 * size))) },
    { of: "units", ratios: relative(SIZES.map((size) => seconds(firstUnits(whole, 5 * size), 500))) },
    { of: "years", ratios: relative(SIZES.map((size) => seconds(compiled(dataset, first + 3 * size - 1), 500))) },
    { of: "occupations", ratios: relative(occupations) },
  ];
}
