import { isRefused, type OrderEvent, orderState } from "#model/laboratory";
import { type Dataset, dayNumber, dayText } from "#model/vocabulary";

export const ORDER_HAPPENINGS = ["marked", "withdrawn", "closed"] as const;

/** Somebody says that a product is ordered, that it was not, or that it has come. Days as `2026-11-27`. */
export interface OrderHappening {
  readonly kind: (typeof ORDER_HAPPENINGS)[number];
  readonly on: string;
  /** Day it is expected, of what is marked; null otherwise. */
  readonly expected: string | null;
  readonly packs: number | null;
  /** A pseudonym: an account, no name. */
  readonly by: string;
  /** When it was said, an instant. */
  readonly at: string;
}

/** How the order of a product stands on a day. */
export interface OrderMarked {
  /** `overdue`: it should have come, and nothing says that it has. Only `ordered` silences the warning. */
  readonly state: "none" | "ordered" | "overdue";
  /** The mark that stands; null where none does. */
  readonly mark: Pick<OrderHappening, "on" | "expected" | "packs" | "by"> | null;
  readonly lateWorkingDays: number;
  /** Day of the count of the stock that closed the last mark; null where none did. */
  readonly closedByCount: string | null;
}

/** Day of the latest count of a product in a laboratory; null where it was never counted. */
export const latestCountOf = ({ tables }: Dataset, laboratory: string, product: string): string | null =>
  tables.stock_lots.reduce<string | null>(
    (latest, row) =>
      row.laboratory === laboratory && row.product === product && (latest === null || row.counted > latest) ? row.counted : latest,
    null,
  );

/** Says how an order stands on a day: by what was said of it, oldest first, and the latest count of the product, which closes what was marked before it. */
export function orderMarked(happened: readonly OrderHappening[], counted: string | null, on: string): OrderMarked {
  const today = dayNumber(on)!;
  const events = happened.map((event): OrderEvent => {
    const day = dayNumber(event.on)!;
    return event.kind === "marked"
      ? { kind: "marked", on: day, expected: dayNumber(event.expected!)!, by: event.by, units: null }
      : { kind: "unmarked", on: day, by: event.by };
  });
  const said = orderState(events, today);
  const withCount = counted === null ? said : orderState([...events, { kind: "counted", on: dayNumber(counted)! }], today);
  const none: OrderMarked = { state: "none", mark: null, lateWorkingDays: 0, closedByCount: null };
  if (isRefused(said) || isRefused(withCount) || said.state === "none") return none;
  if (withCount.state === "none") return { ...none, closedByCount: counted };
  const { mark } = withCount;
  const { packs } = happened.findLast(
    ({ kind, on: day, expected }) => kind === "marked" && day === dayText(mark.on) && expected === dayText(mark.expected),
  )!;
  return {
    state: withCount.state,
    mark: { on: dayText(mark.on), expected: dayText(mark.expected), packs, by: mark.by },
    lateWorkingDays: withCount.state === "overdue" ? withCount.lateWorkingDays : 0,
    closedByCount: null,
  };
}
