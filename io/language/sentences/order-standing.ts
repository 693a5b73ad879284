import type { OrderMarked } from "#model/analysis";
import type { Translator } from "../translator.ts";

/** Says how the order of a product stands: ordered and expected, overdue, closed by a count, or not ordered. */
export function orderStanding({ state, mark, lateWorkingDays, closedByCount }: OrderMarked, { t, date, number }: Translator): string {
  if (state === "none" || mark === null)
    return closedByCount === null ? t("laboratory-orders:mark.none") : t("laboratory-orders:mark.counted", { date: date(closedByCount) });
  const days = { on: date(mark.on), expected: date(mark.expected ?? mark.on) };
  return state === "ordered"
    ? t("laboratory-orders:mark.ordered", days)
    : t("laboratory-orders:mark.overdue", { ...days, count: lateWorkingDays, days: number(lateWorkingDays) });
}
