import { drawDemand } from "#model/demand";
import { drawBaseYear, drawParameters, type Noise, type OccupationDraws, projectOccupation } from "#model/projection";
import type { Randomness } from "#model/random";
import type { CompiledOccupation } from "../compile/compile-occupation.ts";

/** How a compiled occupation is simulated. Randomness and `draws` decide the numbers. */
export interface SimulationOptions extends Randomness {
  readonly draws: number;
  /** Whether people are expectations (default), or whole persons who meet chance; then the result holds the expectations too. */
  readonly noise?: Noise | undefined;
  /** Sets of leaf units whose sums will be asked for; see ProjectionOptions. */
  readonly sums?: readonly (readonly number[])[] | undefined;
  /** Called with the share done, 0..1. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Aborts between blocks of draws. */
  readonly signal?: AbortSignal | undefined;
}

/** Draws of a simulation: worked demand is always among them. */
export type SimulatedDraws = OccupationDraws & Required<Pick<OccupationDraws, "workedDemand">>;

/**
 * Simulates a compiled occupation: every draw of supply and demand of every leaf unit, in the order of `compiled.inputs.units`.
 *
 * This is the one way from inputs to draws; whoever asks the model anything (a projection, a sensitivity, a search for measures) comes
 * through here. Base-year demand is counted on the posts drawn for supply.
 */
export function simulate({ inputs, demand }: CompiledOccupation, options: SimulationOptions): SimulatedDraws {
  const { draws, noise, sums, onProgress, signal, ...randomness } = options;
  signal?.throwIfAborted();
  const drawn = drawParameters(inputs, randomness, draws);
  const { posts, workedShare } = drawBaseYear(inputs, drawn);
  const demanded = drawDemand(demand, { ...randomness, draws, posts });
  const workedDemand = inWorkedHours(demanded, workedShare, { years: inputs.years, draws });
  const projected = projectOccupation(inputs, demanded, {
    ...randomness,
    draws,
    drawn,
    ...(sums === undefined ? {} : { sums }),
    ...(noise === undefined ? {} : { noise }),
    ...(signal === undefined ? {} : { signal }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  return { ...projected, workedDemand };
}

/** Demand of each unit in the hours its posts give today, in the same draw. */
function inWorkedHours(
  demand: readonly Float64Array[],
  shares: readonly Float64Array[],
  { years, draws }: { readonly years: number; readonly draws: number },
): Float64Array[] {
  return demand.map((contracted, u) => {
    const worked = new Float64Array(years * draws);
    const share = shares[u]!;
    for (let year = 0; year < years; year++)
      for (let d = 0, at = year * draws; d < draws; d++, at++) worked[at] = contracted[at]! * share[d]!;
    return worked;
  });
}
