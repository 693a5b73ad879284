import { AGE_COUNT, product, SEXES } from "#model/vocabulary";
import type { ByAge, UnitInputs } from "../inputs/inputs.ts";
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
  let total = 0;
  let weighted = 0;
  let plain = 0;
  for (let row = 0; row < ROWS; row++) {
    total += weight[row]!;
    weighted += share[row]! * weight[row]!;
    plain += share[row]!;
  }
  const mean = total > 0 ? weighted / total : plain / ROWS;
  return mean > 0 ? 1 / mean : Infinity;
}

/** Turns a unit's inputs into rows. */
export function prepareUnit(unit: UnitInputs): PreparedUnit {
  const stock = toRows(unit.stock);
  const participation = toRows(unit.participation);
  const contractedShare = toRows(unit.contractedShare);
  const absence = toRows(unit.absence);
  const atWork = product(stock, participation);
  const fte = product(participation, contractedShare);
  const contracted = product(stock, fte);
  return {
    stock,
    moveRate: toRows(unit.moveRate),
    fte,
    absentFte: product(fte, absence),
    highest: {
      participation: highestMultiplier(participation, stock),
      contractedShare: highestMultiplier(contractedShare, atWork),
      absence: highestMultiplier(absence, contracted),
    },
  };
}

/** Ages as indices, `to` exclusive; both 0 for none. */
export type AgeRange = readonly [from: number, to: number];

/** The ages at which any of the curves, as rows, has a number other than 0. */
export function agesOf(curves: readonly Float64Array[]): AgeRange {
  const isUsed = (age: number): boolean => curves.some((rows) => rows[age] !== 0 || rows[AGE_COUNT + age] !== 0);
  const ages = Array.from({ length: AGE_COUNT }, (_, age) => age).filter(isUsed);
  return ages.length === 0 ? [0, 0] : [ages[0]!, ages.at(-1)! + 1];
}

/** The ages at which those who enter at the given ages are found while they count as new. */
export const newStaffAges = ([from, to]: AgeRange, newYears: number): AgeRange => [
  from,
  Math.min(to + Math.max(newYears - 1, 0), AGE_COUNT),
];
