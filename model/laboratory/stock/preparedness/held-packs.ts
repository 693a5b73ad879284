import { followLots } from "../lots/follow-lots.ts";
import type { Keeping, Lot } from "../lots/lot.ts";
import { isAmount, isRefused, type Refused, refuse } from "../refused.ts";
import { type DailyUse, type DailyUseRefusal, dailyUse } from "../use/daily-use.ts";

/** A product held for preparedness and used on ordinary days, oldest first, so that it is fresh. */
export interface HeldProduct {
  readonly keeping: Keeping;
  /** Days from receipt that a pack can be used; null where it keeps. */
  readonly shelfLife: number | null;
  /** Units used on an ordinary day of the year, days off included: what rotates the stock. */
  readonly normalUse: number;
  /** NOK a pack; null where no price is known. */
  readonly packPrice: number | null;
  /** NOK a year to store a pack. */
  readonly storage: number;
  /** Interest of the money bound, a share a year. */
  readonly interest: number;
}

export interface HeldPacks {
  readonly status: "answered";
  readonly packs: number;
  /** Share of the futures in which nothing is short within the days. */
  readonly share: number;
  /** Packs a year that expire although they are rotated: more is held than is used in a shelf life. */
  readonly thrownPacks: number;
  /** NOK a year: storage, interest and what expires; null where no price is known. */
  readonly yearlyCost: number | null;
}

export type HeldRefusal = DailyUseRefusal | "not-an-amount" | "pack-not-positive" | "level-not-a-share" | "not-reachable";

const YEAR = 365;

/**
 * Cheapest packs to hold so that a product lasts all the days of `use`, nothing coming in, in a share of the futures. Exact for the draws: cost
 * rises with every pack, and a pack more never makes a future fall short, so the fewest packs that keep the promise are the cheapest.
 *
 * The stock is as rotation leaves it: packs evenly spread in age, the oldest used first. Where more is held than is used in a shelf life, the rest
 * expires and is bought anew.
 */
export function heldPacks(product: HeldProduct, use: DailyUse, promised: number): HeldPacks | Refused<HeldRefusal> {
  const { keeping, shelfLife, normalUse, packPrice, storage, interest } = product;
  const checked = dailyUse(use);
  if (isRefused(checked)) return checked;
  if (!(Number.isFinite(keeping.packSize) && keeping.packSize > 0)) return refuse("pack-not-positive", { packSize: keeping.packSize });
  if (![shelfLife ?? 0, normalUse, packPrice ?? 0, storage, interest, keeping.daysOnceOpened ?? 0].every(isAmount))
    return refuse("not-an-amount");
  if (!(promised > 0 && promised < 1)) return refuse("level-not-a-share", { level: promised });

  const shareAt = (packs: number): number => {
    const { firstShort } = followLots(rotatedStock(packs, product, use.from), keeping, use);
    return firstShort.filter((day) => day === use.days).length / use.draws;
  };
  const kept = (packs: number): boolean => shareAt(packs) >= promised - 1e-9;
  const most = mostPacks(use, product);
  let [low, high] = [-1, 1];
  while (!kept(high)) {
    if (high >= most) return refuse("not-reachable", { packs: high, share: shareAt(high) });
    [low, high] = [high, Math.min(most, 2 * high)];
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (kept(middle)) high = middle;
    else low = middle;
  }
  const thrownPacks = Math.max(0, renewal(high, product) - normalUse) * (YEAR / keeping.packSize);
  const yearlyCost = packPrice === null ? null : high * (storage + interest * packPrice) + thrownPacks * packPrice;
  return { status: "answered", packs: high, share: shareAt(high), thrownPacks, yearlyCost };
}

/** Units a day that go out of the stock on ordinary days, used or expired. */
const renewal = (packs: number, { keeping, shelfLife, normalUse }: HeldProduct): number =>
  shelfLife === null ? normalUse : Math.max(normalUse, (packs * keeping.packSize) / (shelfLife + 1));

/** The stock as rotation leaves it on a day: one lot for each pack, the newest received that day. */
export function rotatedStock(packs: number, product: HeldProduct, day: number): Lot[] {
  const { keeping, shelfLife } = product;
  const daysEach = keeping.packSize / renewal(packs, product);
  return Array.from({ length: packs }, (_, younger): Lot => {
    const age = shelfLife === null ? 0 : Math.floor(younger * daysEach);
    return {
      id: String(younger).padStart(6, "0"),
      quantity: keeping.packSize,
      received: day - age,
      expires: shelfLife === null ? null : day - age + Math.floor(shelfLife),
      opened: null,
    };
  });
}

/**
 * More packs than any future needs: each day of the worst opens packs of its own, and of a stock renewed once in a shelf life only the younger
 * part outlives the days.
 */
function mostPacks({ units, days, draws }: DailyUse, { keeping, shelfLife }: HeldProduct): number {
  let most = 0;
  for (let draw = 0; draw < draws; draw++) {
    let packs = 0;
    for (let day = 0; day < days; day++) packs += Math.ceil(units[draw * days + day]! / keeping.packSize);
    most = Math.max(most, packs);
  }
  const outlives = shelfLife === null ? 1 : Math.max(1, Math.floor(shelfLife) + 2 - days) / (Math.floor(shelfLife) + 1);
  return Math.max(1, Math.ceil((2 * most) / outlives));
}
