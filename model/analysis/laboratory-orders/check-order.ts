import { nearestId } from "#model/scenario";
import { type Dataset, dayNumber, type Finding } from "#model/vocabulary";
import type { OrderHappening, OrderMarked } from "./order-marks.ts";

/** What can be wrong with what is said of an order. `unknown-…` has a variant `_near` with a suggestion. */
export const ORDER_FINDING_CODES = [
  "orders.unknown-laboratory",
  "orders.unknown-product",
  "orders.not-a-day",
  "orders.later-than-today",
  "orders.expected-before",
  "orders.not-an-account",
  "orders.nothing-ordered",
] as const;
type Code = (typeof ORDER_FINDING_CODES)[number];

/** What is said, before it is kept. */
export type OrderSaid = Omit<OrderHappening, "at">;

const finding = (code: Code, field: string, value: string, message: string, params: Finding["params"] = {}): Finding => ({
  severity: "error",
  code,
  file: "order",
  row: null,
  field,
  value: value.slice(0, 200),
  message,
  params: { value: value.slice(0, 200), ...params },
});

/** Checks that a dataset describes a laboratory. */
export function checkOrderLaboratory({ tables }: Dataset, laboratory: string): Finding[] {
  const ids = new Set(tables.laboratories.map(({ id }) => id));
  return ids.has(laboratory) ? [] : [unknown("laboratory", laboratory, ids)];
}

/**
 * Checks what is said of the order of a product in a laboratory that is described.
 *
 * @param stands how the order stands now.
 */
export function checkOrder(
  { tables }: Dataset,
  { laboratory, product }: { readonly laboratory: string; readonly product: string },
  { kind, on, expected, by }: OrderSaid,
  { today, stands }: { readonly today: string; readonly stands: OrderMarked },
): Finding[] {
  const used = new Set(tables.product_use.filter((row) => row.laboratory === laboratory).map((row) => row.product));
  if (!used.has(product)) return [unknown("product", product, used)];
  const days: readonly (readonly [string, string | null])[] = [
    ["on", on],
    ["expected", expected],
  ];
  const wrong = days.flatMap(([field, day]) =>
    day === null || dayNumber(day) !== null
      ? []
      : [finding("orders.not-a-day", field, day, `"${day.slice(0, 40)}" is not a day. Write year, month and day, as 2026-11-27.`)],
  );
  if (wrong.length > 0) return wrong;
  return [
    ...(on > today
      ? [
          finding(
            "orders.later-than-today",
            "on",
            on,
            `${on} has not come yet. Say that it is ordered on the day it is, at the latest ${today}.`,
            { today },
          ),
        ]
      : []),
    ...(expected !== null && expected < on
      ? [
          finding(
            "orders.expected-before",
            "expected",
            expected,
            `It cannot be expected on ${expected}, before it was ordered on ${on}. Correct one of the days.`,
            { on },
          ),
        ]
      : []),
    ...(/^[a-z0-9][a-z0-9-]{0,39}$/.test(by)
      ? []
      : [
          finding(
            "orders.not-an-account",
            "by",
            by,
            `"${by.slice(0, 40)}" is not a pseudonym. Use small letters a to z, digits and hyphens, as lager-1, and no name.`,
          ),
        ]),
    ...(kind !== "marked" && stands.state === "none"
      ? [
          finding(
            "orders.nothing-ordered",
            "product",
            product,
            `Nothing says that ${product} is ordered, so there is nothing to take back or close.`,
          ),
        ]
      : []),
  ];
}

function unknown(what: "laboratory" | "product", id: string, ids: ReadonlySet<string>): Finding {
  const nearest = nearestId(id, ids);
  const where = what === "product" ? "the laboratory uses no product" : "the dataset has no laboratory";
  const hint = nearest === undefined ? "Choose one that it has." : `Did you mean "${nearest}"?`;
  const params = nearest === undefined ? {} : { context: "near", suggestion: nearest };
  return finding(`orders.unknown-${what}`, what, id, `There is no such ${what}: ${where} "${id.slice(0, 100)}". ${hint}`, params);
}
