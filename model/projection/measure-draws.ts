import type { OccupationDraws, StoredMeasure, UnitSum } from "./draws/occupation-draws.ts";
import { orderByName } from "./inputs/order-by-name.ts";
import type { Measure, WorkedMeasure } from "./measures.ts";

/**
 * Gives the draws of a measure, as `measureDraws` does. Measures derived from others are written to `into` where it is given (`years * draws`
 * numbers): whoever looks at many measures in turn need not make an array for each.
 */
export type DrawsOf = (measure: Measure | WorkedMeasure, into?: Float64Array) => Float64Array;

/** What is summed over units; the other measures are derived from the sums. */
type Summed = StoredMeasure | "demand" | "workedDemand";

/** Gives the draws of measures for one set of leaf units; sums that the projection does not hold are made when first asked for, and kept. */
export function measuresOf(projection: OccupationDraws, units: readonly number[]): DrawsOf {
  const { years, draws } = projection;
  const size = years * draws;
  const ids = units.map((u) => {
    const id = projection.units[u];
    if (id === undefined) throw new RangeError(`Occupation ${projection.occupation} has no unit number ${u}.`);
    return id;
  });
  const ordered = orderByName(ids).map((i) => units[i]!);
  const kept = new Map<Summed, Float64Array>();

  const sameUnits = ({ units: summed }: UnitSum): boolean => summed.size === ordered.length && ordered.every((u) => summed.has(u));
  const made = ordered.length === 1 ? undefined : projection.sums?.find(sameUnits);

  const of = (u: number, measure: Summed): Float64Array => {
    if (measure === "demand") return projection.demand[u]!;
    if (measure !== "workedDemand") return projection.stored[u]![measure];
    if (projection.workedDemand === undefined) throw new Error(`Worked demand of ${projection.occupation} has not been drawn.`);
    return projection.workedDemand[u]!;
  };

  const sum = (measure: Summed): Float64Array => {
    if (ordered.length === 1) return of(ordered[0]!, measure);
    if (made !== undefined && measure !== "demand" && measure !== "workedDemand") return made.measures[measure];
    let values = kept.get(measure);
    if (!values) {
      values = new Float64Array(measure === "demand" ? (projection.demand[0]?.length ?? 0) : size);
      for (const u of ordered) addTo(values, of(u, measure));
      kept.set(measure, values);
    }
    return values;
  };
  return (measure, into) => {
    const out = (): Float64Array => into ?? new Float64Array(size);
    switch (measure) {
      case "demand":
        return sum("demand").subarray(0, size);
      case "experiencedSupply":
        return restOf(sum("supply"), sum("newSupply"), out());
      case "gap":
        return difference(sum("demand"), sum("supply"), out());
      case "gapShare":
        return missingShare(sum("demand"), sum("supply"), out());
      case "unexplained":
        return missedFlow(sum, projection, out());
      case "workedGap":
        return difference(sum("workedDemand"), sum("workedSupply"), out());
      case "workedGapShare":
        return missingShare(sum("workedDemand"), sum("workedSupply"), out());
      case "expansionDemand":
        return riseIn(sum("demand"), draws, out());
      case "recruitmentNeed":
        return toBeRecruited(sum("replacementDemand"), sum("demand"), draws, out());
      default:
        return sum(measure);
    }
  };
}

// Loops of their own rather than one that calls a function for each number, which would make an object of every result.

function difference(from: Float64Array, less: Float64Array, out: Float64Array): Float64Array {
  for (let i = 0; i < out.length; i++) out[i] = from[i]! - less[i]!;
  return out;
}

/** What is left when a part is taken away; rounding must not make it less than nothing. */
function restOf(all: Float64Array, part: Float64Array, out: Float64Array): Float64Array {
  for (let i = 0; i < out.length; i++) out[i] = Math.max(all[i]! - part[i]!, 0);
  return out;
}

function missingShare(demand: Float64Array, supply: Float64Array, out: Float64Array): Float64Array {
  for (let i = 0; i < out.length; i++) out[i] = demand[i]! > 0 ? (demand[i]! - supply[i]!) / demand[i]! : Number.NaN;
  return out;
}

/**
 * People who come or go otherwise than the model says: what staff of the year after is, less what the flows of the year give. With f(t) what
 * staff is multiplied by for what the model misses, that is f(1) - 1 (the same growth every year) of those who stay or move in, and f(t+1) - 1
 * of those who come from outside.
 */
function missedFlow(sum: (measure: StoredMeasure) => Float64Array, { draws, missed }: OccupationDraws, out: Float64Array): Float64Array {
  if (missed === null) return out.fill(0);
  const [staff, movesIn, movesOut] = [sum("headcount"), sum("movesIn"), sum("movesOut")];
  const [retirement, disability, death, leaving] = [sum("retirement"), sum("disability"), sum("death"), sum("leaving")];
  const [graduates, immigration, reentry] = [sum("graduates"), sum("immigration"), sum("reentry")];
  for (let from = 0; from < out.length; from += draws) {
    for (let d = 0, i = from; d < draws; d++, i++) {
      const stay = staff[i]! + movesIn[i]! - movesOut[i]! - retirement[i]! - disability[i]! - death[i]! - leaving[i]!;
      const come = graduates[i]! + immigration[i]! + reentry[i]!;
      out[i] = (missed[draws + d]! - 1) * stay + (missed[i + draws]! - 1) * come;
    }
  }
  return out;
}

/** What demand becomes by the year after; not a number where that is not known. */
function riseIn(demand: Float64Array, draws: number, out: Float64Array): Float64Array {
  const known = Math.min(out.length, demand.length - draws);
  for (let i = 0; i < known; i++) out[i] = demand[i + draws]! - demand[i]!;
  return out.fill(Number.NaN, known);
}

/** Those who are to be replaced, and what demand rises by; not a number where that is not known. */
function toBeRecruited(replaced: Float64Array, demand: Float64Array, draws: number, out: Float64Array): Float64Array {
  const known = Math.min(out.length, demand.length - draws);
  for (let i = 0; i < known; i++) out[i] = replaced[i]! + demand[i + draws]! - demand[i]!;
  return out.fill(Number.NaN, known);
}

function addTo(values: Float64Array, others: Float64Array): void {
  for (let i = 0; i < values.length; i++) values[i]! += others[i]!;
}

/**
 * Gives the draws of a measure summed over leaf units (indices into `projection.units`): year-major, draws fastest, length
 * `years * draws`. Not a number where the measure is not defined: `gapShare` without demand, and `expansionDemand` and
 * `recruitmentNeed` in a last year whose next year's demand is not known.
 *
 * Stored measures and demand are summed in every draw, and the others derived from the sums: the share of a sum is never a sum
 * of shares. The order of `units` does not change the result, which
 * may be the projection's own array: it is for reading.
 */
export const measureDraws = (projection: OccupationDraws, measure: Measure | WorkedMeasure, units: readonly number[]): Float64Array =>
  measuresOf(projection, units)(measure);
