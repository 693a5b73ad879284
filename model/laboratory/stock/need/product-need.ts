import { isAmount, isRefused, type Refused, refuse } from "../refused.ts";
import { convert, type MeasureRefusal, type StatedFactor, type Unit } from "./measures.ts";
import { openedPacks } from "./opened-packs.ts";

/** What is used for each: a test, a run of an instrument, a control, a calibration, a period or an instrument. */
export type UsePer = "test" | "run" | "control" | "calibration" | "period" | "instrument";

/** One way a product is used: how often, and how much each time. */
export interface ProductUse {
  readonly per: UsePer;
  readonly times: number;
  readonly amount: number;
  readonly unit: Unit;
}

/** A product as it is bought. */
export interface Product {
  readonly unit: Unit;
  /** Units in a pack. */
  readonly packSize: number;
  /** Of gross use, 0 to below 1: what is spilt, dead in the instrument or thrown. What dies in opened packs comes beside it. */
  readonly wasteShare: number;
  /** NOK a pack; null where no price is known. */
  readonly packPrice: number | null;
  readonly factor: StatedFactor | null;
  /** Days a pack can be used after the day it is opened; null where opening changes nothing. */
  readonly daysOnceOpened: number | null;
}

export interface ProductNeed {
  readonly status: "answered";
  /** Net need by what it is used for, in the product's unit. */
  readonly byUse: Readonly<Record<UsePer, number>>;
  readonly net: number;
  readonly gross: number;
  /** Left in opened packs whose days are over: not in gross need. */
  readonly thrown: number;
  /** NOK for what is used and thrown, whole packs or not; null where no price is known. Orders are rounded to packs, needs are not. */
  readonly cost: number | null;
}

export type NeedRefusal = MeasureRefusal | "waste-not-a-share" | "pack-not-positive" | "price-not-an-amount" | "no-days";

/** Gross need of a net one: net / (1 − waste), waste being a share of gross use. */
export function grossNeed(net: number, wasteShare: number): number | Refused<"waste-not-a-share" | "not-an-amount"> {
  if (!isAmount(net)) return refuse("not-an-amount", { net });
  if (!(wasteShare >= 0 && wasteShare < 1)) return refuse("waste-not-a-share", { wasteShare });
  return net / (1 - wasteShare);
}

/** Adds up what is needed of a product over days, of which those with 1 in `working` have an even share of its use. */
export function productNeed(uses: readonly ProductUse[], product: Product, working: Uint8Array): ProductNeed | Refused<NeedRefusal> {
  const { unit, packSize, wasteShare, packPrice, factor, daysOnceOpened } = product;
  if (packPrice !== null && !isAmount(packPrice)) return refuse("price-not-an-amount", { packPrice });
  const byUse: Record<UsePer, number> = { test: 0, run: 0, control: 0, calibration: 0, period: 0, instrument: 0 };
  for (const use of uses) {
    if (!isAmount(use.times)) return refuse("not-an-amount", { per: use.per, times: use.times });
    const one = convert(use.amount, use.unit, unit, factor);
    if (isRefused(one)) return one;
    byUse[use.per] += one.amount * use.times;
  }
  const net = Object.values(byUse).reduce((sum, amount) => sum + amount, 0);
  const gross = grossNeed(net, wasteShare);
  if (typeof gross !== "number") return gross;
  const days = working.reduce((sum, day) => sum + day, 0);
  if (days === 0) return refuse("no-days");
  const packs = openedPacks(
    Float64Array.from(working, (day) => (day * gross) / days),
    packSize,
    daysOnceOpened,
  );
  if (isRefused(packs)) return packs;
  const { thrown } = packs;
  const cost = packPrice === null ? null : ((gross + thrown) / packSize) * packPrice;
  return { status: "answered", byUse, net, gross, thrown, cost };
}
