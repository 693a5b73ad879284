/** Largest relative difference that rounding may leave in a balance of persons. */
const TOLERANCE = 1e-9;

/** Measures that add to a unit's staff, and those that take from it. */
export const INFLOWS = ["graduates", "immigration", "reentry", "movesIn"] as const;
export const OUTFLOWS = ["retirement", "disability", "death", "leaving", "movesOut"] as const;

/** Where a check was made, for its message. */
export interface CheckedAt {
  readonly occupation: string;
  readonly unit: string;
  readonly year: number;
  readonly draw: number;
}

/** A run that broke one of its own rules: a fault in Framsyn or in numbers that got past the checks of the dataset. */
export class BrokenBalance extends Error {
  override readonly name = "BrokenBalance";

  constructor(what: string, at: CheckedAt) {
    super(`${what} (occupation ${at.occupation}, unit ${at.unit}, year ${at.year}, draw ${at.draw}). The run was stopped.`);
  }
}

/** Whether two counts of the same persons agree within rounding. */
export const balances = (found: number, expected: number): boolean =>
  Math.abs(found - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));

/** What is wrong where two counts of the same persons differ. */
export const brokenBalance = (what: string, found: number, expected: number, at: CheckedAt): BrokenBalance =>
  new BrokenBalance(`${what}: ${found} found, ${expected} expected`, at);

/** Throws unless two counts of the same persons agree within rounding. */
export function mustBalance(what: string, found: number, expected: number, at: () => CheckedAt): void {
  if (!balances(found, expected)) {
    throw brokenBalance(what, found, expected, at());
  }
}

/** Throws if a number is below zero or not a number. */
export function mustNotBeNegative(what: string, value: number, at: () => CheckedAt): void {
  if (!(value >= 0)) throw new BrokenBalance(`${what} is ${value}, but must be 0 or more`, at());
}
