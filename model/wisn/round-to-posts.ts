/** How far above a whole number of posts is still rounded down, by the whole number 1..5. */
const TOLERANCE_PER_POST = 0.1;
const LARGEST_LISTED = 5;

/**
 * Rounds required staff to whole posts by the manual's rule for small establishments: up to a tenth of a post per post already
 * there is carried by the colleagues (1.0-1.1 gives 1, 2.0-2.2 gives 2, ... 5.0-5.5 gives 5), more gives one post more.
 *
 * Above the listed sizes (6 and more) the usual half-up rule is used. Below one post, one post. The model itself never rounds: this is for a manager
 * who turns a figure into posts. Source: WHO 2010, step 7.
 */
export function roundToPosts(required: number): number {
  if (!(required > 0)) return 0;
  const whole = Math.floor(required);
  if (whole === 0) return 1;
  if (whole > LARGEST_LISTED) return Math.round(required);
  const excess = required - whole;
  // A sum of tenths such as 3.3 - 3 is 0.2999...; the slack keeps the rule's own limits on their stated side.
  return excess <= whole * TOLERANCE_PER_POST + 1e-9 ? whole : whole + 1;
}
