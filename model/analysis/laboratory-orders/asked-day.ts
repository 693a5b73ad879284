import { lastYearOfStock } from "#model/scenario";
import { type Dataset, dayNumber, dayText, type Finding } from "#model/vocabulary";
import { questionFinding } from "../check/question-finding.ts";

/** What can be wrong with the day a question is about. */
export const DAY_CODES = ["not-a-day", "day-outside", "no-count"] as const;
type Code = (typeof DAY_CODES)[number];

/** The day of the latest count of stock; null where none was counted. */
const latestCount = ({ tables }: Dataset): string | null =>
  tables.stock_lots.reduce<string | null>((latest, { counted }) => (latest === null || counted > latest ? counted : latest), null);

/** The day asked about, from 1970-01-01: the one named, or that of the latest count. Null where there is neither, or it is no day. */
export function askedDay(dataset: Dataset, on: string | undefined): number | null {
  const day = on ?? latestCount(dataset);
  return day === null ? null : dayNumber(day);
}

/** Checks that the day is one, and that stock can be followed from it within the years there are figures for. */
export function checkDay(
  dataset: Dataset,
  on: string | undefined,
  { first, last }: { readonly first: number; readonly last: number },
): Finding[] {
  const day = askedDay(dataset, on);
  if (day === null) {
    return on === undefined
      ? [
          questionFinding<Code>(
            "no-count",
            "on",
            null,
            "The dataset has no count of stock, so there is no day to ask about. Name one in `on`, or add stock_lots.csv.",
          ),
        ]
      : [questionFinding<Code>("not-a-day", "on", on, `"${on}" is not a day. Write year, month and day, as 2026-11-27.`)];
  }
  const year = Number(dayText(day).slice(0, 4));
  // Stock of the year before is followed with what the base year needs.
  if (year >= first - 1 && lastYearOfStock(day) <= last) return [];
  const to = last - (lastYearOfStock(day) - year);
  const message = `${dayText(day)} is outside the years ${first - 1} to ${to}, from which stock can be followed with the dataset's figures. Choose a day in between.`;
  return [questionFinding<Code>("day-outside", "on", dayText(day), message, { first: first - 1, last: to })];
}
