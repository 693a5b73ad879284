import { requiredStaff, withMinimumCover } from "#model/wisn";
import type { GroupTerms } from "./group-terms.ts";

/**
 * Writes the FTE a staff group needs from its minutes of work in each month (months by draws, draws fastest), and gives back in how many months
 * of each draw it is the shifts that need them and not the work.
 *
 * FTE = max( minutes / minutes of one FTE · category factor + individual allowances, cover ).
 */
export function peopleNeeded(minutes: Float64Array, terms: GroupTerms, out: Float64Array, coverMonths: Float64Array): void {
  const draws = terms.cover.length;
  coverMonths.fill(0);
  for (let at = 0, d = 0; at < minutes.length; at++, d = d + 1 === draws ? 0 : d + 1) {
    const forWork = requiredStaff(minutes[at]! / terms.minutesOfFte[d]!, terms.categoryFactor[d]!, terms.individual[d]!);
    const needed = withMinimumCover(forWork, terms.cover[d]!);
    if (needed > forWork) coverMonths[d]! += 1;
    out[at] = needed;
  }
}
