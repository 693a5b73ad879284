import { measureDraws, type Noise, summarise } from "#model/projection";
import {
  type CompiledOccupation,
  compileOccupation,
  REFERENCE_SCENARIO,
  reportedUnits,
  runOccupation,
  simulate,
  unitTree,
} from "#model/scenario";
import { AGE_COUNT, type Dataset, SEXES } from "#model/vocabulary";
import { median, shortest } from "./measurement.ts";

/** The occupation that is measured: the one with most staff, at 42 units. */
const OCCUPATION = "sykepleier";
const LAST_YEAR = 2040;
const SUMMED = ["headcount", "supply", "workedSupply", "demand", "gap", "graduates", "replacementDemand"] as const;

/** Compiles the measured occupation, without units or years that are left out. */
export const compiled = (dataset: Dataset, to = LAST_YEAR): CompiledOccupation =>
  compileOccupation(dataset, REFERENCE_SCENARIO, OCCUPATION, { to });

export const cellsOf = ({ inputs }: CompiledOccupation, draws: number): number =>
  inputs.units.length * SEXES.length * AGE_COUNT * inputs.years * draws;

/** Simulates with the sums of every unit above others, as a run does, and reads the main measures up the tree. */
function simulateAndRollUp(occupation: CompiledOccupation, dataset: Dataset): void {
  const above = reportedUnits(
    unitTree(dataset),
    occupation.inputs.units.map(({ unit }) => unit),
  ).filter(({ leaves }) => leaves.length > 1);
  const projection = simulate(occupation, { seed: 1, draws: 1000, sums: above.map(({ leaves }) => leaves) });
  for (const { leaves } of above) for (const measure of SUMMED) measureDraws(projection, measure, leaves);
  projection.release?.();
}

/** Cells per second of the whole engine on one core: parameters drawn, demand, kernel, checks, and the main measures summed up the tree. */
export function engineCellsPerSecond(dataset: Dataset, times: number): number {
  const occupation = compiled(dataset);
  const seconds = shortest(times, () => simulateAndRollUp(occupation, dataset));
  return cellsOf(occupation, 1000) / seconds;
}

/** Seconds of some work with whole people who meet chance, over those of the same without. */
function timesAsLong(work: (noise: Noise) => void): number {
  const seconds = (noise: Noise): number => shortest(3, () => work(noise));
  const without = seconds("expected");
  return seconds("demographic") / without;
}

/** What chance costs a simulation of the occupation. */
export function noiseRatio(dataset: Dataset): number {
  const occupation = compiled(dataset);
  return timesAsLong((noise) => simulate(occupation, { seed: 1, draws: 500, noise }).release?.());
}

/** What it costs a whole run of the occupation, summaries of all its units included. */
export const runNoiseRatio = (dataset: Dataset): number =>
  timesAsLong((noise) => {
    runOccupation(dataset, REFERENCE_SCENARIO, OCCUPATION, { to: LAST_YEAR, seed: 1, draws: 500, noise });
  });

/** Median milliseconds of what the browser's worker does for one question: one occupation, all its units run, one reported with its futures. */
export function questionMilliseconds(dataset: Dataset, draws: number, times: number): number {
  const question = { to: LAST_YEAR, seed: 1, draws, futures: draws, units: ["norge"] };
  return 1000 * median(times, () => runOccupation(dataset, REFERENCE_SCENARIO, OCCUPATION, question));
}

/** How often a thousand draws are summarised per second, and how often they are fully sorted. */
export function quantileRates(dataset: Dataset): { selected: number; sorted: number } {
  const projection = simulate(compiled(dataset), { seed: 1, draws: 1000 });
  const all = projection.units.flatMap((_, u) => {
    const gap = measureDraws(projection, "gap", [u]);
    return Array.from({ length: projection.years }, (_, year) => gap.subarray(year * 1000, (year + 1) * 1000));
  });
  const selected = shortest(3, () => all.map(summarise));
  const sorted = shortest(3, () => all.map((draws) => draws.toSorted()));
  return { selected: all.length / selected, sorted: all.length / sorted };
}
