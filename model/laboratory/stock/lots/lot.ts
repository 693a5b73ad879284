import { isAmount, type Refused, refuse } from "../refused.ts";

/** Units of a product that came together. Days are counted from 1970-01-01. */
export interface Lot {
  readonly id: string;
  readonly quantity: number;
  /** A day to come: the lot is under way. */
  readonly received: number;
  /** Last day it may be used; null where it keeps. */
  readonly expires: number | null;
  /** Day it was opened; null where it is closed. */
  readonly opened: number | null;
}

/** How a product keeps once it is opened. */
export interface Keeping {
  /** It may be used the day it is opened and so many days after; null where opening changes nothing. */
  readonly daysOnceOpened: number | null;
  /** Units opened at a time. */
  readonly packSize: number;
}

export type LotRefusal = "not-an-amount" | "expires-before-receipt" | "opened-before-receipt" | "lot-twice" | "pack-not-positive";

/** Says what is wrong with lots; null where nothing is. */
export function refuseLots(lots: readonly Lot[], { daysOnceOpened, packSize }: Keeping): Refused<LotRefusal> | null {
  if (!(Number.isFinite(packSize) && packSize > 0)) return refuse("pack-not-positive", { packSize });
  if (daysOnceOpened !== null && !isAmount(daysOnceOpened)) return refuse("not-an-amount", { daysOnceOpened });
  const seen = new Set<string>();
  for (const { id, quantity, received, expires, opened } of lots) {
    if (!isAmount(quantity)) return refuse("not-an-amount", { lot: id, quantity });
    if (![received, expires ?? 0, opened ?? 0].every(Number.isFinite)) return refuse("not-an-amount", { lot: id });
    if (expires !== null && expires < received) return refuse("expires-before-receipt", { lot: id });
    if (opened !== null && opened < received) return refuse("opened-before-receipt", { lot: id });
    if (seen.has(id)) return refuse("lot-twice", { lot: id });
    seen.add(id);
  }
  return null;
}

/** Last day a lot may be used as it is now; infinite where it keeps. */
export function lastDayOf({ expires, opened }: Lot, { daysOnceOpened }: Keeping): number {
  const closed = expires ?? Number.POSITIVE_INFINITY;
  return opened === null || daysOnceOpened === null ? closed : Math.min(closed, opened + daysOnceOpened);
}

export interface OnHand {
  /** Received, and neither expired nor open too long. */
  readonly available: number;
  readonly expired: number;
  readonly underWay: number;
}

/** Units on a day: what is expired is not available. */
export function onHand(lots: readonly Lot[], keeping: Keeping, day: number): OnHand {
  let [available, expired, underWay] = [0, 0, 0];
  for (const lot of lots) {
    if (lot.received > day) underWay += lot.quantity;
    else if (lastDayOf(lot, keeping) < day) expired += lot.quantity;
    else available += lot.quantity;
  }
  return { available, expired, underWay };
}
