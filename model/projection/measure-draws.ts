import type { Measure } from "./measures.ts";
import type { OccupationDraws, StoredMeasure, UnitSum } from "./occupation-draws.ts";
import { orderByName } from "./order-by-name.ts";

/**
 * Gives the draws of a measure, as `measureDraws` does. Measures derived from others are written to `into` where it is given (`years * draws`
 * numbers): whoever looks at many measures in turn need not make an array for each.
 */
export type DrawsOf = (measure: Measure, into?: Float64Array) => Float64Array;

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
  const kept = new Map<StoredMeasure | "demand", Float64Array>();

  const sameUnits = ({ units: summed }: UnitSum): boolean => summed.size === ordered.length && ordered.every((u) => summed.has(u));
  const made = ordered.length === 1 ? undefined : projection.sums?.find(sameUnits);

  const of = (u: number, measure: StoredMeasure | "demand"): Float64Array =>
    measure === "demand" ? projection.demand[u]! : projection.stored[u]![measure];

  const sum = (measure: StoredMeasure | "demand"): Float64Array => {
    if (ordered.length === 1) return of(ordered[0]!, measure);
    if (made !== undefined && measure !== "demand") return made.measures[measure];
    let values = kept.get(measure);
    if (!values) {
      values = new Float64Array(measure === "demand" ? (projection.demand[0]?.length ?? 0) : size);
      for (const u of ordered) {
        const part = of(u, measure);
        for (let i = 0; i < values.length; i++) values[i]! += part[i]!;
      }
      kept.set(measure, values);
    }
    return values;
  };
  // The loops are written out: a function for each number would make an object of every result.
  return (measure, into) => {
    const values = (): Float64Array => into ?? new Float64Array(size);
    switch (measure) {
      case "demand":
        return sum("demand").subarray(0, size);
      case "experiencedSupply": {
        const [all, fresh, out] = [sum("supply"), sum("newSupply"), values()];
        for (let i = 0; i < size; i++) out[i] = Math.max(all[i]! - fresh[i]!, 0);
        return out;
      }
      case "gap": {
        const [demand, supply, out] = [sum("demand"), sum("supply"), values()];
        for (let i = 0; i < size; i++) out[i] = demand[i]! - supply[i]!;
        return out;
      }
      case "gapShare": {
        const [demand, supply, out] = [sum("demand"), sum("supply"), values()];
        for (let i = 0; i < size; i++) out[i] = demand[i]! > 0 ? (demand[i]! - supply[i]!) / demand[i]! : Number.NaN;
        return out;
      }
      case "expansionDemand": {
        const [demand, out] = [sum("demand"), values()];
        const known = Math.min(size, demand.length - draws);
        for (let i = 0; i < known; i++) out[i] = demand[i + draws]! - demand[i]!;
        return out.fill(Number.NaN, known);
      }
      case "recruitmentNeed": {
        const [demand, replacement, out] = [sum("demand"), sum("replacementDemand"), values()];
        const known = Math.min(size, demand.length - draws);
        for (let i = 0; i < known; i++) out[i] = replacement[i]! + demand[i + draws]! - demand[i]!;
        return out.fill(Number.NaN, known);
      }
      default:
        return sum(measure);
    }
  };
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
export const measureDraws = (projection: OccupationDraws, measure: Measure, units: readonly number[]): Float64Array =>
  measuresOf(projection, units)(measure);
