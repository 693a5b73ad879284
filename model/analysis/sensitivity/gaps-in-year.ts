import { drawDemand } from "#model/demand";
import { drawPosts, measureDraws } from "#model/projection";
import type { Randomness } from "#model/random";
import { type CompiledOccupation, simulate } from "#model/scenario";
import type { FigureGroup } from "./sensitivity.ts";

/** Supply and demand in the last year, one array of draws per set of leaves. */
export interface LastYear {
  readonly supply: readonly Float64Array[];
  readonly demand: readonly Float64Array[];
}

/** Groups of figures that supply does not depend on. */
const OF_DEMAND_ALONE: ReadonlySet<FigureGroup> = new Set([
  "demand:base",
  "demand:standard",
  "demand:productivity",
  "use",
  "population",
  "driver",
  "wisn",
]);

/** Asks a compiled occupation for its last year, again and again with other random numbers. */
export interface LastYearRuns {
  /** Simulates in full. */
  all(randomness: Randomness, draws: number): LastYear;
  /** The same as `all`, where only the numbers of one group differ from those that gave `known`; spares what cannot differ. */
  other(group: FigureGroup, randomness: Randomness, draws: number, known: LastYear): LastYear;
}

/** Opens an occupation, compiled to the year asked about, for some sets of leaves. */
export function openLastYear(
  compiled: CompiledOccupation,
  leaves: readonly (readonly number[])[],
  signal: AbortSignal | undefined,
): LastYearRuns {
  const last = compiled.inputs.years - 1;
  const all: LastYearRuns["all"] = (randomness, draws) => {
    const projection = simulate(compiled, { ...randomness, draws, signal });
    const of = (measure: "supply" | "demand"): Float64Array[] =>
      leaves.map((set) => measureDraws(projection, measure, set).slice(last * draws, (last + 1) * draws));
    return { supply: of("supply"), demand: of("demand") };
  };
  return {
    all,
    other(group, randomness, draws, known) {
      if (!OF_DEMAND_ALONE.has(group)) return all(randomness, draws);
      signal?.throwIfAborted();
      const posts = drawPosts(compiled.inputs, randomness, draws);
      const drawn = drawDemand(compiled.demand, { ...randomness, draws, posts });
      const sum = (set: readonly number[]): Float64Array => {
        const total = new Float64Array(draws);
        for (const u of set) for (let d = 0; d < draws; d++) total[d]! += drawn[u]![last * draws + d]!;
        return total;
      };
      return { supply: known.supply, demand: leaves.map(sum) };
    },
  };
}

/** Demand minus supply of one set of leaves. */
export const gapOf = ({ supply, demand }: LastYear, set: number): Float64Array => demand[set]!.map((value, d) => value - supply[set]![d]!);
