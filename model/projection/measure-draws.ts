import type { Measure } from "./measures.ts";
import type { OccupationDraws, StoredMeasure, UnitSum } from "./occupation-draws.ts";
import { orderByName } from "./order-by-name.ts";

/** Gives the draws of measures for one set of leaf units; sums that the projection does not hold are made when first asked for, and kept. */
export function measuresOf(projection: OccupationDraws, units: readonly number[]): (measure: Measure) => Float64Array {
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
  const derive = (value: (i: number) => number): Float64Array => {
    const values = new Float64Array(size);
    for (let i = 0; i < size; i++) values[i] = value(i);
    return values;
  };

  return (measure) => {
    switch (measure) {
      case "demand":
        return sum("demand").subarray(0, size);
      case "experiencedSupply": {
        const [all, fresh] = [sum("supply"), sum("newSupply")];
        return derive((i) => Math.max(all[i]! - fresh[i]!, 0));
      }
      case "gap": {
        const [demand, supply] = [sum("demand"), sum("supply")];
        return derive((i) => demand[i]! - supply[i]!);
      }
      case "gapShare": {
        const [demand, supply] = [sum("demand"), sum("supply")];
        return derive((i) => (demand[i]! > 0 ? (demand[i]! - supply[i]!) / demand[i]! : Number.NaN));
      }
      case "expansionDemand": {
        const demand = sum("demand");
        return derive((i) => (i + draws < demand.length ? demand[i + draws]! - demand[i]! : Number.NaN));
      }
      case "recruitmentNeed": {
        const [demand, replacement] = [sum("demand"), sum("replacementDemand")];
        return derive((i) => (i + draws < demand.length ? replacement[i]! + demand[i + draws]! - demand[i]! : Number.NaN));
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
