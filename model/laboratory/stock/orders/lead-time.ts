import { fillUniform } from "#model/random";
import { workingDaysBetween } from "#model/vocabulary";
import { type Refused, refuse } from "../refused.ts";

/** A delivery that has come. Days are counted from 1970-01-01. */
export interface Delivery {
  readonly ordered: number;
  readonly received: number;
}

/** What is known of how long an order takes, in working days. */
export interface LeadTimeKnown {
  /** Stated by the user or the agreement; null where it is not. */
  readonly set: number | null;
  readonly deliveries: readonly Delivery[];
  /** What is taken where neither is known; null where nothing may be. */
  readonly byDefault: number | null;
}

export interface LeadTime {
  readonly status: "answered";
  readonly workingDays: number;
  readonly source: "set" | "observed" | "default";
  /** Working days of each delivery of the last year, shortest first: an observed lead time is drawn from them. */
  readonly observed: readonly number[];
  /** Deliveries of the last year that came before they were ordered: a wrong date, not counted. */
  readonly contradictory: number;
}

/** Deliveries in a year that make an observed lead time. */
export const LEAST_DELIVERIES = 3;
const YEAR = 365;

/** The lead time to reckon with, and where it is from: set, else observed by at least three deliveries in the last year, else the default. */
export function leadTime(
  { set, deliveries, byDefault }: LeadTimeKnown,
  today: number,
): LeadTime | Refused<"lead-time-not-positive" | "lead-time-missing"> {
  const lately = deliveries.filter(({ received }) => received <= today && received > today - YEAR);
  const possible = lately.filter(({ ordered, received }) => ordered <= received);
  // What comes the day it is ordered took a day of the laboratory's all the same.
  const observed = possible.map(({ ordered, received }) => Math.max(1, workingDaysBetween(ordered, received))).sort((a, b) => a - b);
  const answer = (workingDays: number, source: LeadTime["source"]): ReturnType<typeof leadTime> =>
    Number.isFinite(workingDays) && workingDays > 0
      ? { status: "answered", workingDays: Math.ceil(workingDays), source, observed, contradictory: lately.length - possible.length }
      : refuse("lead-time-not-positive", { workingDays, source });
  if (set !== null) return answer(set, "set");
  if (observed.length >= LEAST_DELIVERIES) return answer(observed[Math.floor((observed.length - 1) / 2)]!, "observed");
  return byDefault === null ? refuse("lead-time-missing", { deliveries: observed.length }) : answer(byDefault, "default");
}

/** Lead time of the next order in every draw: one of those observed, or the same in all where it is set or the default. */
export function drawLeadTimes(
  lead: LeadTime,
  draws: number,
  of: { readonly laboratory: string; readonly product: string; readonly seed: number },
): Int32Array {
  const drawn = new Int32Array(draws).fill(lead.workingDays);
  if (lead.source !== "observed") return drawn;
  const uniforms = new Float64Array(draws);
  fillUniform(uniforms, { seed: of.seed, occupation: of.product, unit: of.laboratory, process: "stock:lead" }, 0);
  for (let draw = 0; draw < draws; draw++) drawn[draw] = lead.observed[Math.floor(uniforms[draw]! * lead.observed.length)]!;
  return drawn;
}
