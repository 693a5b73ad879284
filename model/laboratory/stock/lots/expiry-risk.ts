import { meanOf, rankedAt } from "../ranked.ts";
import { isAmount, isRefused, type Refused, refuse } from "../refused.ts";
import { type DailyUse, type DailyUseRefusal, dailyUse } from "../use/daily-use.ts";
import { followLots } from "./follow-lots.ts";
import { type Keeping, type Lot, type LotRefusal, lastDayOf, refuseLots } from "./lot.ts";

export interface ExpiryRisk {
  readonly status: "answered";
  /** Units that may no longer be used today: lost, not at risk. */
  readonly expired: number;
  /** Units expected to be thrown before they are used, and the interval of their number. */
  readonly units: number;
  readonly p10: number;
  readonly p90: number;
  /** NOK of those units; null where no price is known. */
  readonly cost: number | null;
  readonly byLot: readonly {
    readonly lot: string;
    readonly units: number;
    readonly cost: number | null;
    /** The lot lasts longer than the days looked at: what happens to it after them is not in the number. */
    readonly beyondHorizon: boolean;
  }[];
}

/** Units that are expected to expire, or to be left in opened packs, before they are used, and what they cost. `unitCost` in NOK. */
export function expiryRisk(
  lots: readonly Lot[],
  keeping: Keeping,
  use: DailyUse,
  unitCost: number | null,
): ExpiryRisk | Refused<LotRefusal | DailyUseRefusal | "price-not-an-amount"> {
  const refused = refuseLots(lots, keeping);
  if (refused !== null) return refused;
  const checked = dailyUse(use);
  if (isRefused(checked)) return checked;
  if (unitCost !== null && !isAmount(unitCost)) return refuse("price-not-an-amount", { unitCost });
  const usable = lots.filter((lot) => lastDayOf(lot, keeping) >= use.from);
  const expired = lots.reduce((sum, lot) => sum + (lastDayOf(lot, keeping) < use.from ? lot.quantity : 0), 0);
  const { thrown, thrownOf } = followLots(usable, keeping, use);
  const costOf = (units: number): number | null => (unitCost === null ? null : units * unitCost);
  const units = meanOf(thrown);
  return {
    status: "answered",
    expired,
    units,
    p10: rankedAt(thrown, 0.1),
    p90: rankedAt(thrown, 0.9),
    cost: costOf(units),
    byLot: usable.map((lot, i) => ({
      lot: lot.id,
      units: thrownOf[i]!,
      cost: costOf(thrownOf[i]!),
      beyondHorizon: lot.expires !== null && lastDayOf(lot, keeping) >= use.from + use.days - 1,
    })),
  };
}
