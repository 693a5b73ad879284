import { workingDaysBetween } from "#model/vocabulary";
import { type Refused, refuse } from "../refused.ts";
import type { OrderAdvice, TooLittleData } from "./order-advice.ts";

/** Somebody says that a product is ordered. Days are counted from 1970-01-01. */
export interface OrderMark {
  readonly kind: "marked";
  readonly on: number;
  readonly expected: number;
  readonly by: string;
  /** Units ordered; null where they are not told. */
  readonly units: number | null;
}

/** What happens to the mark of a product: it is set, taken back, or closed by a count of the stock. */
export type OrderEvent =
  | OrderMark
  | { readonly kind: "unmarked"; readonly on: number; readonly by: string }
  | { readonly kind: "counted"; readonly on: number };

export type OrderState =
  | { readonly state: "none" }
  | { readonly state: "ordered"; readonly mark: OrderMark }
  | { readonly state: "overdue"; readonly mark: OrderMark; readonly lateWorkingDays: number };

/**
 * How an order stands today, from all that happened in the order it happened; what lies after today has not. The last mark stands: a new expected
 * day is a new mark. A count closes a mark of an earlier day; that of the same day is what led to it.
 */
export function orderState(events: readonly OrderEvent[], today: number): OrderState | Refused<"expected-before-ordered"> {
  const past = events.map((event, place) => ({ event, place })).filter(({ event }) => event.on <= today);
  past.sort((a, b) => a.event.on - b.event.on || a.place - b.place);
  let mark: OrderMark | null = null;
  for (const { event } of past) {
    if (event.kind === "marked") {
      if (event.expected < event.on) return refuse("expected-before-ordered", { on: event.on, expected: event.expected });
      mark = event;
    } else if (event.kind === "unmarked" || (mark !== null && mark.on < event.on)) mark = null;
  }
  if (mark === null) return { state: "none" };
  if (today <= mark.expected) return { state: "ordered", mark };
  return { state: "overdue", mark, lateWorkingDays: workingDaysBetween(mark.expected, today) };
}

/** What the reader is warned of: nothing where an order is on its way, the delivery where it is overdue. */
export type OrderWarning = "none" | "order-now" | "soon" | "overdue";

export function orderWarning(advice: OrderAdvice | TooLittleData, order: OrderState): OrderWarning {
  if (order.state === "overdue") return "overdue";
  if (order.state === "ordered" || advice.status === "enough" || advice.status === "too-little-data") return "none";
  return advice.status;
}
