import { drawDemand } from "#model/demand";
import { drawParameters, drawPosts, measureDraws } from "#model/projection";
import type { Randomness } from "#model/random";
import { type CompiledOccupation, simulate } from "#model/scenario";

/** How the last year is drawn. */
export interface LastYearOptions extends Randomness {
  readonly draws: number;
  readonly signal?: AbortSignal | undefined;
}

/** Supply and demand in the last year, one array of draws per set of leaves. */
export interface LastYear {
  readonly supply: readonly Float64Array[];
  readonly demand: readonly Float64Array[];
}

type Leaves = readonly (readonly number[])[];

/** Simulates an occupation and gives the last of its years for some sets of leaves. */
export function lastYear(compiled: CompiledOccupation, leaves: Leaves, options: LastYearOptions): LastYear {
  const { draws } = options;
  const last = compiled.inputs.years - 1;
  const projection = simulate(compiled, options);
  const of = (measure: "supply" | "demand"): Float64Array[] =>
    leaves.map((set) => measureDraws(projection, measure, set).slice(last * draws, (last + 1) * draws));
  return { supply: of("supply"), demand: of("demand") };
}

/** Gives demand alone in the last year: the same numbers as `lastYear`, for where supply is known already. */
export function lastDemand(
  compiled: CompiledOccupation,
  leaves: Leaves,
  { draws, signal, ...randomness }: LastYearOptions,
): Float64Array[] {
  signal?.throwIfAborted();
  const last = compiled.inputs.years - 1;
  const posts = drawPosts(compiled.inputs, drawParameters(compiled.inputs, randomness, draws));
  const drawn = drawDemand(compiled.demand, { ...randomness, draws, posts });
  return leaves.map((set) => {
    const total = new Float64Array(draws);
    for (const u of set) for (let d = 0; d < draws; d++) total[d]! += drawn[u]![last * draws + d]!;
    return total;
  });
}

/** Demand minus supply of one set of leaves. */
export const gapOf = ({ supply, demand }: LastYear, set: number): Float64Array => demand[set]!.map((value, d) => value - supply[set]![d]!);
