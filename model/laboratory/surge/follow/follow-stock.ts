import { type Followed, openFollowed } from "./follow-backlog.ts";

/** Units that came together; days from the first, `lastDay` the last on which they may be used. */
export interface SurgeLot {
  readonly quantity: number;
  readonly lastDay: number;
}

/** How a product is supplied in ordinary weeks, by draw. */
export interface SurgeSupply {
  readonly lots: readonly SurgeLot[];
  /** Lots held in addition, by draw. */
  readonly held: readonly { readonly quantity: Float64Array; readonly lastDay: Float64Array }[];
  /** Days from order to delivery, at least 1, and days between reviews. */
  readonly lead: Int32Array;
  readonly review: number;
  /** What stock and orders are brought up to at a review, by draw. */
  readonly upTo: Float64Array;
  /** Days a delivery keeps; infinite where it does for good. */
  readonly shelfLife: Float64Array;
  /** For each day the day on which what was to come then comes; `days` where it does not. */
  readonly arrives: Int32Array;
}

/** What is followed of a product, and what of it expired and was delivered, by draw. */
export interface FollowedStock extends Followed {
  readonly expired: Float64Array;
  readonly delivered: Float64Array;
  /** On the shelf at the end. */
  readonly onHand: Float64Array;
  /** Most that waited at the end of a day. */
  readonly unmet: Float64Array;
}

const NOTHING = 1e-9;

/**
 * Follows the stock of a product, day by day, in every draw: deliveries come, what is past its day is thrown, what expires first is used first, and a
 * review orders what lacks up to the level. What the stock does not suffice for waits for the next delivery; a day breaks when something waits.
 *
 * A review counts only what will still be usable when the next review's order comes, so that old stock never stands in the way of new.
 */
export function followStock(use: Float64Array, supply: SurgeSupply, draws: number): FollowedStock {
  const { lots, held, lead, review, upTo, shelfLife, arrives } = supply;
  const days = arrives.length;
  const followed = {
    ...openFollowed(days, draws),
    expired: new Float64Array(draws),
    delivered: new Float64Array(draws),
    onHand: new Float64Array(draws),
    unmet: new Float64Array(draws),
  };
  const counted = lots.toSorted((one, other) => one.lastDay - other.lastDay);
  const coming = new Float64Array(days);
  // Deliveries keep alike and come in order, so that the one that came first expires first.
  const newAmount = new Float64Array(days);
  const newLast = new Float64Array(days);
  const oldAmount = new Float64Array(lots.length + held.length);
  for (let d = 0; d < draws; d++) {
    coming.fill(0);
    const old =
      held.length === 0
        ? counted
        : [...counted, ...held.map(({ quantity, lastDay }) => ({ quantity: quantity[d]!, lastDay: lastDay[d]! }))].sort(
            (one, other) => one.lastDay - other.lastDay,
          );
    old.forEach(({ quantity }, i) => {
      oldAmount[i] = quantity;
    });
    let [oldAt, newAt, newEnd, underWay, waiting, last] = [0, 0, 0, 0, 0, -1];
    for (let t = 0; t < days; t++) {
      if (coming[t]! > 0) {
        newAmount[newEnd] = coming[t]!;
        newLast[newEnd++] = t + shelfLife[d]!;
        underWay -= coming[t]!;
        followed.delivered[d]! += coming[t]!;
      }
      for (; oldAt < old.length && old[oldAt]!.lastDay < t; oldAt++) followed.expired[d]! += oldAmount[oldAt]!;
      for (; newAt < newEnd && newLast[newAt]! < t; newAt++) followed.expired[d]! += newAmount[newAt]!;
      const needed = use[t * draws + d]!;
      followed.came[d]! += needed;
      let wanted = waiting + needed;
      while (wanted > 0 && (oldAt < old.length || newAt < newEnd)) {
        const isOld = oldAt < old.length && (newAt >= newEnd || old[oldAt]!.lastDay <= newLast[newAt]!);
        const there = isOld ? oldAmount[oldAt]! : newAmount[newAt]!;
        const taken = Math.min(there, wanted);
        wanted -= taken;
        if (taken < there) {
          if (isOld) oldAmount[oldAt] = there - taken;
          else newAmount[newAt] = there - taken;
        } else if (isOld) oldAt++;
        else newAt++;
      }
      followed.answered[d]! += waiting + needed - wanted;
      waiting = wanted;
      followed.unmet[d] = Math.max(followed.unmet[d]!, waiting);
      if (waiting > NOTHING * (1 + needed)) {
        if (last < 0) followed.broken[d] = t;
        last = t;
      }
      if (t % review !== 0) continue;
      const horizon = t + lead[d]! + review;
      let position = underWay - waiting;
      for (let i = oldAt; i < old.length; i++) if (old[i]!.lastDay > horizon) position += oldAmount[i]!;
      for (let i = newAt; i < newEnd; i++) if (newLast[i]! > horizon) position += newAmount[i]!;
      const order = upTo[d]! - position;
      if (order <= 0) continue;
      underWay += order;
      const due = t + lead[d]!;
      const day = due < days ? arrives[due]! : days;
      if (day < days) coming[day]! += order;
    }
    for (let i = oldAt; i < old.length; i++) followed.onHand[d]! += oldAmount[i]!;
    for (let i = newAt; i < newEnd; i++) followed.onHand[d]! += newAmount[i]!;
    followed.left[d] = waiting;
    if (last >= 0) followed.recovered[d] = last + 1;
  }
  return followed;
}
