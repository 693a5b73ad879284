import type { DailyUse } from "../use/daily-use.ts";
import { type Keeping, type Lot, lastDayOf } from "./lot.ts";

/** What becomes of lots, draw by draw. */
export interface Followed {
  /** First day, from the first of the use, that cannot be met in full; the number of days where all are met. */
  readonly firstShort: Int32Array;
  readonly used: Float64Array;
  /** Not met. */
  readonly unmet: Float64Array;
  /** Expired, or left in a pack that was open too long. */
  readonly thrown: Float64Array;
  /** Left when the days end: what could still be used on the last of them. */
  readonly closing: Float64Array;
  /** Thrown and not met before the day of `before`. */
  readonly thrownBefore: Float64Array;
  readonly unmetBefore: Float64Array;
  /** Thrown of each lot, in the order given, mean of the draws. */
  readonly thrownOf: Float64Array;
}

/**
 * Uses lots day by day in every draw, first expired first out: the open pack first, then of what is received that which may be used shortest.
 *
 * A day begins by throwing what may no longer be used; what is received on a day can be used that day. `before` is a day of each draw, counted
 * from the first of the use. Needs lots that `refuseLots` has nothing to say of.
 */
export function followLots(lots: readonly Lot[], keeping: Keeping, use: DailyUse, before?: Int32Array): Followed {
  const { days, draws } = use;
  const shelf = shelve(lots, keeping, use.from);
  const left = new Float64Array(lots.length);
  const thrownOf = new Float64Array(lots.length);
  const followed: Followed = {
    firstShort: new Int32Array(draws).fill(days),
    used: new Float64Array(draws),
    unmet: new Float64Array(draws),
    thrown: new Float64Array(draws),
    closing: new Float64Array(draws),
    thrownBefore: new Float64Array(draws),
    unmetBefore: new Float64Array(draws),
    thrownOf,
  };
  for (let draw = 0; draw < draws; draw++) {
    left.set(shelf.quantity);
    followDraw(shelf, left, use, draw, before?.[draw] ?? days, followed);
  }
  for (let i = 0; i < lots.length; i++) thrownOf[i]! /= draws;
  return followed;
}

/** Lots in the order they are used, as columns. Days are counted from the first of the use. */
interface Shelf {
  readonly quantity: Float64Array;
  readonly received: Float64Array;
  readonly lastDay: Float64Array;
  /** Place of the lot in the list given. */
  readonly lot: Int32Array;
  /** So many of the lots, the first, are open. */
  readonly open: number;
  readonly packSize: number;
  /** Days a pack can be used after it is opened. */
  readonly keeps: number;
  /** Less than this is nothing: what adding and taking away leaves of rounding. */
  readonly nothing: number;
}

function shelve(lots: readonly Lot[], keeping: Keeping, from: number): Shelf {
  const rows = lots.map((lot, place) => ({ lot, place, lastDay: lastDayOf(lot, keeping) - from, open: lot.opened !== null }));
  rows.sort(
    (a, b) =>
      Number(b.open) - Number(a.open) || byDay(a.lastDay, b.lastDay) || a.lot.received - b.lot.received || (a.lot.id < b.lot.id ? -1 : 1),
  );
  const total = lots.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    quantity: Float64Array.from(rows, ({ lot }) => lot.quantity),
    received: Float64Array.from(rows, ({ lot }) => lot.received - from),
    lastDay: Float64Array.from(rows, ({ lastDay }) => lastDay),
    lot: Int32Array.from(rows, ({ place }) => place),
    open: rows.filter(({ open }) => open).length,
    packSize: keeping.packSize,
    keeps: keeping.daysOnceOpened ?? Number.POSITIVE_INFINITY,
    nothing: 1e-9 * Math.max(1, total),
  };
}

/** Infinity minus itself is no number to sort by. */
const byDay = (a: number, b: number): number => (a === b ? 0 : a - b);

function followDraw(shelf: Shelf, left: Float64Array, use: DailyUse, draw: number, before: number, to: Followed): void {
  const { received, lastDay, lot, packSize, keeps, nothing, open } = shelf;
  const { days, units } = use;
  const count = left.length;
  // Lots before these places are empty or thrown: of the open ones, and of those closed.
  let [firstOpen, firstClosed] = [0, open];
  // The pack opened last: what is left of it, until when, and of which lot.
  let [pack, packLast, packOf] = [0, 0, 0];
  let [used, unmet, thrown] = [0, 0, 0];
  const keepsOpen = keeps === Number.POSITIVE_INFINITY;
  // Last day on which all that is left may be used.
  let soonest = -1;
  for (let day = 0; day < days; day++) {
    if (day === before) {
      to.thrownBefore[draw] = thrown;
      to.unmetBefore[draw] = unmet;
    }
    const asked = units[draw * days + day]!;
    // Most days nothing has grown too old, and the pack that is open, or the lot in turn, has enough.
    if (day <= soonest) {
      if (asked === 0) continue;
      if (firstClosed === count && firstOpen === open && pack === 0) {
        // Nothing is left, and nothing comes.
        if (asked > nothing) {
          if (to.firstShort[draw] === days) to.firstShort[draw] = day;
          unmet += asked;
        }
        continue;
      }
      if (firstOpen === open && asked <= pack) {
        pack -= asked;
        used += asked;
        continue;
      }
      if (keepsOpen && firstOpen === open && firstClosed < count && received[firstClosed]! <= day && asked <= left[firstClosed]!) {
        left[firstClosed]! -= asked;
        used += asked;
        continue;
      }
    }
    for (; firstOpen < open && (left[firstOpen]! <= 0 || lastDay[firstOpen]! < day); firstOpen++) {
      thrown += left[firstOpen]!;
      to.thrownOf[lot[firstOpen]!]! += left[firstOpen]!;
    }
    for (; firstClosed < count && (left[firstClosed]! <= 0 || lastDay[firstClosed]! < day); firstClosed++) {
      thrown += left[firstClosed]!;
      to.thrownOf[lot[firstClosed]!]! += left[firstClosed]!;
    }
    if (pack > 0 && packLast < day) {
      thrown += pack;
      to.thrownOf[packOf]! += pack;
      pack = 0;
    }
    let need = asked;
    for (let i = firstOpen; i < open && need > 0; i++) {
      if (received[i]! > day) continue;
      const taken = Math.min(need, left[i]!);
      left[i]! -= taken;
      need -= taken;
    }
    if (need > 0 && pack > 0) {
      const taken = Math.min(need, pack);
      pack -= taken;
      need -= taken;
    }
    for (let i = firstClosed; i < count && need > 0; i++) {
      if (received[i]! > day) continue;
      if (keepsOpen) {
        const taken = Math.min(need, left[i]!);
        left[i]! -= taken;
        need -= taken;
        continue;
      }
      while (need > 0 && left[i]! > 0) {
        const opened = Math.min(packSize, left[i]!);
        left[i]! -= opened;
        const taken = Math.min(need, opened);
        need -= taken;
        pack = opened - taken;
        packLast = Math.min(lastDay[i]!, day + keeps);
        packOf = lot[i]!;
      }
    }
    used += asked - need;
    if (need > nothing) {
      if (to.firstShort[draw] === days) to.firstShort[draw] = day;
      unmet += need;
    }
    soonest = pack > 0 ? packLast : Number.POSITIVE_INFINITY;
    if (firstOpen < open) soonest = Math.min(soonest, lastDay[firstOpen]!);
    if (firstClosed < count) soonest = Math.min(soonest, lastDay[firstClosed]!);
  }
  if (before >= days) {
    to.thrownBefore[draw] = thrown;
    to.unmetBefore[draw] = unmet;
  }
  let closing = pack;
  for (let i = firstOpen; i < open; i++) if (received[i]! < days) closing += left[i]!;
  for (let i = firstClosed; i < count; i++) if (received[i]! < days) closing += left[i]!;
  to.used[draw] = used;
  to.unmet[draw] = unmet;
  to.thrown[draw] = thrown;
  to.closing[draw] = closing;
}
