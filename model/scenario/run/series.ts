import { measureDraws, type OccupationDraws, summariseUnits } from "#model/projection";
import type { CompiledOccupation } from "../compile/compile-occupation.ts";
import type { Series } from "../outcome.ts";
import { chanceIn } from "./chance-in.ts";

/** What a series says beside its numbers, and how much of them it holds. */
export interface SeriesOptions {
  readonly unit: string;
  readonly basis: Series["basis"];
  /** First year reported. */
  readonly from: number;
  /** Single futures to keep; at most the number of draws. */
  readonly futures: number;
}

/** Summarises the sum of some leaf units (indices into `projection.units`) as the series of one unit. */
export function summariseSum(
  projection: OccupationDraws,
  leaves: readonly number[],
  { unit, basis, from, futures }: SeriesOptions,
): Series {
  const skipped = from - projection.firstYear;
  return {
    occupation: projection.occupation,
    unit,
    basis,
    ...summariseUnits(projection, leaves, skipped),
    ...(projection.expected === undefined ? {} : { chance: chanceIn(projection, projection.expected, leaves, skipped) }),
    ...(futures > 0 ? { futures: singleFutures(projection, leaves, skipped, futures) } : {}),
  };
}

/** By which method the demand of some leaf units is computed. */
export function basisOf(compiled: CompiledOccupation, leaves: readonly number[]): Series["basis"] {
  const bases = new Set(
    leaves.map((leaf): Series["basis"] => {
      const { method, laboratory } = compiled.demand.units[leaf]!;
      return method === "laboratory" && laboratory?.reading === "required" ? "laboratory-required" : method;
    }),
  );
  return bases.size === 1 ? [...bases][0]! : "mixed";
}

/** The first draws themselves, draw by draw. */
function singleFutures(
  projection: OccupationDraws,
  leaves: readonly number[],
  skipped: number,
  count: number,
): NonNullable<Series["futures"]> {
  const { draws, years } = projection;
  const byDraw = (measure: "supply" | "demand" | "workedSupply" | "workedDemand"): number[][] => {
    const values = measureDraws(projection, measure, leaves);
    return Array.from({ length: count }, (_, d) => Array.from({ length: years - skipped }, (_, y) => values[(skipped + y) * draws + d]!));
  };
  const contracted = { supply: byDraw("supply"), demand: byDraw("demand") };
  if (projection.workedDemand === undefined) return contracted;
  return { ...contracted, workedSupply: byDraw("workedSupply"), workedDemand: byDraw("workedDemand") };
}
