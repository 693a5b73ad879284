import fc from "fast-check";
import type { DailyUse, Keeping, Lot } from "#model/laboratory";

/** What becomes of one draw's lots, followed unit by unit. */
export interface FollowedUnits {
  firstShort: number;
  used: number;
  unmet: number;
  thrown: number;
  closing: number;
  received: number;
}

/** One unit on the shelf. */
interface UnitOfStock {
  readonly lot: Lot;
  readonly pack: string;
  /** Last day it may be used as it is. */
  last: number;
  /** When it was opened: infinite while it is closed. */
  opened: number;
}

/**
 * Follows whole units one by one, each an object: slow, and written from the words alone. Every day: throw what is too old; take the use one unit at
 * a time, what is open before what is closed, and of each what may be used shortest; opening a unit opens its whole pack.
 */
export function followUnits(
  lots: readonly Lot[],
  { daysOnceOpened, packSize }: Keeping,
  use: readonly number[],
  from: number,
): FollowedUnits {
  const found: FollowedUnits = { firstShort: use.length, used: 0, unmet: 0, thrown: 0, closing: 0, received: 0 };
  let shelf: UnitOfStock[] = [];
  const keeps = daysOnceOpened ?? Number.POSITIVE_INFINITY;
  const coming = lots.filter(({ received }) => received < from + use.length);
  for (let day = from; day < from + use.length; day++) {
    for (const lot of coming) {
      if (day === from ? lot.received > day : lot.received !== day) continue;
      for (let i = 0; i < lot.quantity; i++) {
        const closed = lot.expires ?? Number.POSITIVE_INFINITY;
        // Units of a lot are opened from its first pack on.
        const pack = `${lot.id}/${String(Math.floor(i / packSize)).padStart(5, "0")}`;
        const opened = lot.opened ?? Number.POSITIVE_INFINITY;
        shelf.push({ lot, pack, opened, last: lot.opened === null ? closed : Math.min(closed, lot.opened + keeps) });
        found.received++;
      }
    }
    found.thrown += shelf.filter(({ last }) => last < day).length;
    shelf = shelf.filter(({ last }) => last >= day);
    for (let i = 0; i < use[day - from]!; i++) {
      shelf.sort(byTurn);
      const unit = shelf.shift();
      if (unit === undefined) {
        found.unmet++;
        found.firstShort = Math.min(found.firstShort, day - from);
        continue;
      }
      found.used++;
      if (unit.opened !== Number.POSITIVE_INFINITY || daysOnceOpened === null) continue;
      for (const other of shelf) {
        if (other.pack !== unit.pack) continue;
        other.opened = day;
        other.last = Math.min(other.last, day + keeps);
      }
    }
  }
  found.closing = shelf.length;
  return found;
}

function byTurn(a: UnitOfStock, b: UnitOfStock): number {
  const isOpen = (unit: UnitOfStock): boolean => unit.opened !== Number.POSITIVE_INFINITY;
  // Lots that were open when we began come before packs opened since; both before what is closed.
  const turn = (unit: UnitOfStock): number => (unit.lot.opened !== null ? 0 : isOpen(unit) ? 1 : 2);
  if (turn(a) !== turn(b)) return turn(a) - turn(b);
  if (a.last !== b.last) return a.last - b.last;
  if (a.lot.received !== b.lot.received) return a.lot.received - b.lot.received;
  return a.pack < b.pack ? -1 : a.pack > b.pack ? 1 : 0;
}

const START = 20_000;

/** Lots of whole units, some expired, some open, some under way, about day 20 000. */
export const someLots: fc.Arbitrary<Lot[]> = fc
  .array(
    fc.record({
      quantity: fc.integer({ min: 0, max: 25 }),
      received: fc.integer({ min: START - 30, max: START + 20 }),
      keeps: fc.option(fc.integer({ min: 0, max: 60 })),
      opened: fc.option(fc.integer({ min: 0, max: 20 }), { freq: 3 }),
    }),
    { maxLength: 5 },
  )
  .map((rows) =>
    rows.map(({ quantity, received, keeps, opened }, i) => ({
      id: `lot-${i}`,
      quantity,
      received,
      expires: keeps === null ? null : received + keeps,
      // What is under way is closed.
      opened: opened === null || received + opened > START ? null : received + opened,
    })),
  );

export const someKeeping: fc.Arbitrary<Keeping> = fc.record({
  daysOnceOpened: fc.option(fc.integer({ min: 0, max: 12 })),
  packSize: fc.integer({ min: 1, max: 9 }),
});

/** Whole units a day in a few draws. */
export const someUse: fc.Arbitrary<DailyUse> = fc
  .record({ days: fc.integer({ min: 1, max: 40 }), draws: fc.integer({ min: 1, max: 3 }), most: fc.integer({ min: 0, max: 6 }) })
  .chain(({ days, draws, most }) =>
    fc
      .array(fc.integer({ min: 0, max: most }), { minLength: days * draws, maxLength: days * draws })
      .map((units) => ({ kind: "forecast", from: START, days, draws, units: Float64Array.from(units) }) as const),
  );

/** The use of one draw. */
export const drawOf = ({ units, days }: DailyUse, draw: number): number[] => [...units.subarray(draw * days, (draw + 1) * days)];

/** The same use every day, in every draw the one given. */
export const steadyUse = (perDay: readonly number[], days: number, from = START): DailyUse => ({
  kind: "forecast",
  from,
  days,
  draws: perDay.length,
  units: Float64Array.from({ length: perDay.length * days }, (_, i) => perDay[Math.floor(i / days)]!),
});
