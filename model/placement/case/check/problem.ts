import { weekNumber } from "../../calendar/weeks.ts";
import type { CAPACITY_TABLES } from "../rows.ts";
import type { CASE_TABLES } from "../tables.ts";

/** What is wrong with a term's rows: where, and what to say. */
export interface TermProblem {
  readonly code:
    | "term-week"
    | "term-weeks-turned"
    | "term-unknown"
    | "term-order-circle"
    | "term-order-elsewhere"
    | "term-weeks-step"
    | "term-window-short"
    | "term-window-partly"
    | "term-capacity-overlap"
    | "term-years-above-total"
    | "term-opens-above"
    | "term-wish-closed"
    | "term-history-future"
    | "term-lock-incomplete"
    | "term-lock-discipline"
    | "term-lock-above-capacity"
    | "term-lock-clash"
    | "term-name"
    | "term-too-many-requirements"
    | "term-no-site";
  readonly table: (typeof CAPACITY_TABLES)[number] | (typeof CASE_TABLES)[number]["name"] | "term";
  /** Index of the row. */
  readonly index: number | null;
  readonly field: string | null;
  readonly value: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Notes a problem in a row. */
export type Report<T extends TermProblem["table"] = TermProblem["table"]> = (
  code: TermProblem["code"],
  table: T,
  index: number | null,
  field: string | null,
  value: string | null,
  params?: TermProblem["params"],
) => void;

/** Notes weeks that do not exist, and last weeks before the first. */
export function checkWeeks<T extends TermProblem["table"]>(
  report: Report<T>,
  table: T,
  rows: readonly { readonly from_week: string; readonly to_week: string }[],
): void {
  rows.forEach(({ from_week, to_week }, index) => {
    const [from, to] = [weekNumber(from_week), weekNumber(to_week)];
    if (from === null) report("term-week", table, index, "from_week", from_week);
    if (to === null) report("term-week", table, index, "to_week", to_week);
    if (from !== null && to !== null && to < from) report("term-weeks-turned", table, index, "to_week", to_week, { from: from_week });
  });
}
