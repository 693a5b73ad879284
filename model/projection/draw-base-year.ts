import { product } from "#model/vocabulary";
import type { OccupationInputs } from "./inputs/inputs.ts";
import { type PreparedUnit, prepareUnit } from "./memory/prepared.ts";
import { type DrawnOccupation, type DrawnUnit, limited } from "./parameters/drawn.ts";

/** The staff of 1 January of the first year as drawn, before any change of a scenario: an array per unit, aligned with `inputs.units`, a number per draw. */
export interface BaseYear {
  /**
   * How many times its stated contracted FTE each unit has in post, central value 1.
   *
   * These are the very draws of stock, participation and contracted share that `projectOccupation` starts from. Base-year demand is staff in
   * post plus vacancies, so it must be counted on the same posts: drawn apart, what is not known about how many work today would pass for a
   * shortage or a surplus.
   */
  readonly posts: readonly Float64Array[];
  /**
   * Share of contracted time that is worked: what a post gives in hours today, so that demand in posts can be told in the same hours as worked
   * supply. A unit without staff has that of all units together in the same draw; an occupation without any staff the plain mean over ages.
   */
  readonly workedShare: readonly Float64Array[];
}

/** Draws the posts and the absence that a run starts from. */
export function drawBaseYear(inputs: OccupationInputs, drawn: DrawnOccupation): BaseYear {
  const units = inputs.units.map((unit, u) => unitAtStart(drawn.units[u]!, prepareUnit(unit)));
  const posts = units.map((unit) => unit.posts);
  if (!units.some(({ contracted }) => contracted > 0)) return { posts, workedShare: units.map((unit) => unit.workedShare) };
  const whole = wholeShare(units);
  return { posts, workedShare: units.map(({ contracted, workedShare }) => (contracted > 0 ? workedShare : whole)) };
}

interface UnitAtStart {
  /** Stated contracted FTE. */
  readonly contracted: number;
  readonly posts: Float64Array;
  readonly workedShare: Float64Array;
}

function unitAtStart(
  { stockScale, ageTilt, participation, contractedShare, absence }: DrawnUnit,
  { stock, fte, absentFte, highest }: PreparedUnit,
): UnitAtStart {
  const draws = stockScale.length;
  const [ofFte, ofAbsent] = [product(stock, fte), product(stock, absentFte)];
  const [contracted, absent] = [sumOf(ofFte), sumOf(ofAbsent)];
  // The mean absence of a unit without staff is that which takes its multiplier to its highest.
  const mean = contracted > 0 ? absent / contracted : 1 / highest.absence;
  const fteTimes = ageTilt === null ? null : timesAtAges(ofFte, ageTilt, draws);
  const absentTimes = ageTilt === null ? null : timesAtAges(ofAbsent, ageTilt, draws);
  const posts = new Float64Array(draws);
  const workedShare = new Float64Array(draws);
  for (let d = 0; d < draws; d++) {
    posts[d] =
      Math.max(stockScale[d]!, 0) *
      (fteTimes?.[d] ?? 1) *
      limited(participation.base[d]!, highest.participation) *
      limited(contractedShare.base[d]!, highest.contractedShare);
    const atAges = (mean * (absentTimes?.[d] ?? 1)) / (fteTimes?.[d] ?? 1);
    workedShare[d] = 1 - atAges * limited(absence.base[d]!, highest.absence);
  }
  return { contracted, posts, workedShare };
}

/** How many times its stated sum (by row) the same number of people have at the ages drawn; 1 where the stated sum is 0. */
function timesAtAges(rows: Float64Array, ageTilt: Float64Array, draws: number): Float64Array {
  const times = new Float64Array(draws);
  let stated = 0;
  for (let row = 0; row < rows.length; row++) {
    const value = rows[row]!;
    if (value === 0) continue;
    stated += value;
    for (let d = 0, at = row * draws; d < draws; d++, at++) times[d]! += value * ageTilt[at]!;
  }
  for (let d = 0; d < draws; d++) times[d] = stated > 0 ? times[d]! / stated : 1;
  return times;
}

/** Share worked in all units together: contracted FTE in post in each draw decide what each unit counts for. */
function wholeShare(units: readonly UnitAtStart[]): Float64Array {
  return units[0]!.posts.map((_, d) => {
    let [worked, all] = [0, 0];
    for (const { contracted, posts, workedShare } of units) {
      worked += contracted * posts[d]! * workedShare[d]!;
      all += contracted * posts[d]!;
    }
    return worked / all;
  });
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** The posts of `drawBaseYear` alone. */
export const drawPosts = (inputs: OccupationInputs, drawn: DrawnOccupation): readonly Float64Array[] => drawBaseYear(inputs, drawn).posts;
