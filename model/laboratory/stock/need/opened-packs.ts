import { isAmount, type Refused, refuse } from "../refused.ts";

export interface OpenedPacks {
  readonly status: "answered";
  readonly opened: number;
  readonly used: number;
  /** Left in packs whose days were over before they were empty. */
  readonly thrown: number;
  /** Left in the pack that is open when the days end, and can still be used. */
  readonly open: number;
}

/**
 * Opens packs for the use of each day, one at a time: a pack can be used the day it is opened and `daysOnceOpened` days after, and what is
 * left is thrown. Null where an opened pack keeps as long as one that is closed.
 */
export function openedPacks(
  use: ArrayLike<number>,
  packSize: number,
  daysOnceOpened: number | null,
): OpenedPacks | Refused<"pack-not-positive" | "not-an-amount"> {
  if (!(Number.isFinite(packSize) && packSize > 0)) return refuse("pack-not-positive", { packSize });
  if (daysOnceOpened !== null && !isAmount(daysOnceOpened)) return refuse("not-an-amount", { daysOnceOpened });
  const keeps = daysOnceOpened ?? Number.POSITIVE_INFINITY;
  let [opened, used, thrown, open, lastDay] = [0, 0, 0, 0, 0];
  for (let day = 0; day < use.length; day++) {
    let left = use[day]!;
    if (!isAmount(left)) return refuse("not-an-amount", { day });
    used += left;
    if (open > 0 && day > lastDay) {
      thrown += open;
      open = 0;
    }
    const first = Math.min(left, open);
    open -= first;
    left -= first;
    if (left > 0) {
      const packs = packsFor(left, packSize);
      opened += packs;
      open = packs * packSize - left;
      lastDay = day + keeps;
    }
  }
  return { status: "answered", opened, used, thrown, open };
}

/** Fewest packs that hold an amount: packs × size ≥ amount > (packs − 1) × size, also where the division is rounded. */
export function packsFor(amount: number, packSize: number): number {
  let packs = Math.ceil(amount / packSize);
  while (packs > 0 && (packs - 1) * packSize >= amount) packs--;
  while (packs * packSize < amount) packs++;
  return packs;
}
