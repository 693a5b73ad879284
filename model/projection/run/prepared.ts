import { AGE_COUNT, SEXES } from "#model/vocabulary";
import type { ByAge, OccupationInputs, UnitInputs } from "../inputs.ts";
import { ROWS } from "./layout.ts";

/** Puts an age curve of both sexes into one row per sex and age. */
export function toRows(curve: ByAge): Float64Array {
  const rows = new Float64Array(ROWS);
  SEXES.forEach((sex, index) => {
    rows.set(curve[sex], index * AGE_COUNT);
  });
  return rows;
}

/** A unit's curves, as rows, and the highest its multipliers may be. */
export interface PreparedUnit {
  readonly stock: Float64Array;
  readonly moveRate: Float64Array;
  readonly fte: Float64Array;
  readonly absentFte: Float64Array;
  readonly highest: { readonly participation: number; readonly contractedShare: number; readonly absence: number };
}

/** The inverse of the weighted mean of a share: the multiplier that takes the mean to 1. Without weight, the plain mean counts. */
function highestMultiplier(share: Float64Array, weight: Float64Array): number {
  const total = weight.reduce((sum, w) => sum + w, 0);
  const mean = total > 0 ? share.reduce((sum, s, row) => sum + s * weight[row]!, 0) / total : share.reduce((sum, s) => sum + s, 0) / ROWS;
  return mean > 0 ? 1 / mean : Infinity;
}

/** Turns a unit's inputs into rows. */
export function prepareUnit(unit: UnitInputs): PreparedUnit {
  const stock = toRows(unit.stock);
  const participation = toRows(unit.participation);
  const contractedShare = toRows(unit.contractedShare);
  const absence = toRows(unit.absence);
  const atWork = stock.map((persons, row) => persons * participation[row]!);
  const fte = participation.map((p, row) => p * contractedShare[row]!);
  const contracted = stock.map((persons, row) => persons * fte[row]!);
  return {
    stock,
    moveRate: toRows(unit.moveRate),
    fte,
    absentFte: fte.map((share, row) => share * absence[row]!),
    highest: {
      participation: highestMultiplier(participation, stock),
      contractedShare: highestMultiplier(contractedShare, atWork),
      absence: highestMultiplier(absence, contracted),
    },
  };
}

/** Ages (as indices, `to` exclusive) at which new staff can be found while they count as new. */
export function newStaffAges(inputs: OccupationInputs): readonly [from: number, to: number] {
  const isEntryAge = (age: number): boolean => inputs.programmes.some(({ profile }) => SEXES.some((sex) => profile[sex][age]! > 0));
  const ages = Array.from({ length: AGE_COUNT }, (_, age) => age).filter(isEntryAge);
  if (ages.length === 0) return [0, 0];
  return [ages[0]!, Math.min(ages.at(-1)! + Math.max(inputs.newProductivity.length, 1), AGE_COUNT)];
}
