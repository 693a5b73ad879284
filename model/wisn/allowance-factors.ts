/**
 * Gives the category allowance factor 1 / (1 - sum of shares): what the support work everyone does adds to staff (WHO 2010, step 6).
 *
 * @param shares share of everyone's working time each support activity takes, together below 1.
 * @throws RangeError when the shares leave no time for the activities themselves.
 */
export function categoryAllowanceFactor(shares: readonly number[]): number {
  const support = shares.reduce((sum, share) => sum + share, 0);
  if (!(support >= 0 && support < 1)) {
    throw new RangeError(`category allowances take ${support} of all working time; together they must be at least 0 and below 1`);
  }
  return 1 / (1 - support);
}

/** Gives the individual allowance factor, in FTE: hours a year that some staff spend on other work, over the hours of one post (WHO 2010, step 6). */
export const individualAllowanceFactor = (hoursPerYear: number, availableHours: number): number => hoursPerYear / availableHours;
