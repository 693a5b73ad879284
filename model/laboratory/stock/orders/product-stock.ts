import { type ExpiryRisk, expiryRisk } from "../lots/expiry-risk.ts";
import { isRefused, type Refused } from "../refused.ts";
import type { DailyUse } from "../use/daily-use.ts";
import { drawLeadTimes, type LeadTime, type LeadTimeKnown, leadTime } from "./lead-time.ts";
import { type OrderEvent, type OrderState, type OrderWarning, orderState, orderWarning } from "./marked-as-ordered.ts";
import { type OrderAdvice, orderAdvice, orTooLittle, type Supply, type TooLittleData } from "./order-advice.ts";

/** All that is known of a product in a laboratory today. */
export interface ProductStock {
  readonly laboratory: string;
  readonly product: string;
  readonly seed: number;
  /** Today, counted from 1970-01-01: the first day of the use. */
  readonly today: number;
  readonly supply: Supply;
  readonly lead: LeadTimeKnown;
  /** The set lead time in every draw, working days, where it is stated with an interval; null where it is one number. */
  readonly setLead: Int32Array | null;
  /** Drawn from months gone by or from the forecast, or why it could not be. */
  readonly use: DailyUse | Refused<string>;
  readonly events: readonly OrderEvent[];
}

export interface ProductStockAnswer {
  /** Told also where there is too little data for more. */
  readonly lead: LeadTime | Refused<string>;
  readonly advice: OrderAdvice | TooLittleData;
  /** Null where use is not known. */
  readonly expiry: ExpiryRisk | Refused<string> | null;
  readonly ordered: OrderState | Refused<string>;
  readonly warning: OrderWarning;
}

/** Says all of a product's stock at once; what is missing for one answer takes none of the others. */
export function productStock(of: ProductStock): ProductStockAnswer {
  const { supply, use, today } = of;
  const { packPrice, keeping, lots } = supply;
  const lead = leadTime(of.lead, today);
  const advice = orTooLittle(isRefused(use) ? use : isRefused(lead) ? lead : orderAdvice(supply, use, leadTimes(lead, use.draws, of)));
  const ordered = orderState(of.events, today);
  return {
    lead,
    advice,
    expiry: isRefused(use) ? null : expiryRisk(lots, keeping, use, packPrice === null ? null : packPrice / keeping.packSize),
    ordered,
    // A mark that cannot be right silences nothing.
    warning: orderWarning(advice, isRefused(ordered) ? { state: "none" } : ordered),
  };
}

/** A set lead time is as it is stated, interval and all; others are drawn from deliveries, or are the default. */
const leadTimes = (lead: LeadTime, draws: number, of: ProductStock): Int32Array =>
  lead.source === "set" && of.setLead !== null ? of.setLead : drawLeadTimes(lead, draws, of);
