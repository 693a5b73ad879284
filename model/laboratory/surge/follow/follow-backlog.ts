/** Days of a resource in every draw; `days` where a thing does not happen. */
export interface Followed {
  /** First day that breaks. */
  readonly broken: Int32Array;
  /** Day after the last that is broken; `days` where the last day is, or where none breaks. */
  readonly recovered: Int32Array;
  /** What came, and what was answered and is left at the end, by draw: what came is what was answered and what is left. */
  readonly came: Float64Array;
  readonly answered: Float64Array;
  readonly left: Float64Array;
}

/** Makes room for what is followed. */
export const openFollowed = (days: number, draws: number): Followed => ({
  broken: new Int32Array(draws).fill(days),
  recovered: new Int32Array(draws).fill(days),
  came: new Float64Array(draws),
  answered: new Float64Array(draws),
  left: new Float64Array(draws),
});

/** A backlog is none where it is below this part of a day's work. */
const NOTHING = 1e-9;

/**
 * Follows the backlog of people or instruments, day by day, in every draw:
 *
 *     answered(t) = min( left(t − 1) + came(t), capacity(t) )
 *
 * A day breaks when what is left at its end is more than can be done until it is due: the newest of it is then answered late, since what came first
 * is done first.
 *
 * @param came work, by day and draw, draws fastest; in the unit of `capacity`.
 * @param capacity by day and draw; for the days looked at and those a promise reaches beyond them.
 * @param due for each day the first after those on which what came is still in time.
 */
export function followBacklog(came: Float64Array, capacity: Float64Array, due: Int32Array, draws: number): Followed {
  const days = due.length;
  const followed = openFollowed(days, draws);
  for (let d = 0; d < draws; d++) {
    let left = 0;
    let last = -1;
    // What can be done from tomorrow until it is due, kept as both ends move on.
    let [reach, coming] = [1, 0];
    for (let t = 0; t < days; t++) {
      const today = came[t * draws + d]!;
      const able = capacity[t * draws + d]!;
      const done = Math.min(left + today, able);
      left = Math.max(0, left + today - done);
      followed.came[d]! += today;
      followed.answered[d]! += done;
      if (reach <= t) [reach, coming] = [t + 1, 0];
      else if (t > 0) coming -= able;
      for (; reach < due[t]!; reach++) coming += capacity[reach * draws + d]!;
      if (left - Math.max(0, coming) <= NOTHING * (1 + today + able)) continue;
      if (last < 0) followed.broken[d] = t;
      last = t;
    }
    followed.left[d] = left;
    if (last >= 0) followed.recovered[d] = last + 1;
  }
  return followed;
}
