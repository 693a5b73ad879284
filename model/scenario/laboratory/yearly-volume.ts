import type { Dataset, Figure, Row } from "#model/vocabulary";
import { uncertainOf } from "../figures/uncertain-rows.ts";

type Method = Row<"test_volumes">["method"];

/** Methods of counting, the surest first: what was answered, what was used, what people would need. */
const PREFERRED: readonly Method[] = ["service", "consumption", "demographic"];

/** What is done of an analysis in a year. */
export interface YearlyVolume {
  readonly figure: Figure;
  readonly method: Method;
  /** The year it is of. */
  readonly year: number;
  /** Months there are figures of; 12 where the year is one figure. */
  readonly months: number;
}

/**
 * Gives the volume of an analysis in the latest year there are figures of, by the method asked for, or the surest there is. Months are added up; of a
 * year that lacks some, the months there are stand for the others. Ends of intervals add up too: months err alike.
 */
export function yearlyVolume(
  volumes: Dataset["tables"]["test_volumes"],
  laboratory: string,
  test: string,
  method?: Method,
): YearlyVolume | null {
  const counts = volumes.filter((row) => row.laboratory === laboratory && row.test === test && row.measure === "count");
  const chosen = method ?? PREFERRED.find((one) => counts.some((row) => row.method === one));
  const rows = counts.filter((row) => row.method === chosen);
  if (chosen === undefined || rows.length === 0) return null;
  const year = Math.max(...rows.map(({ period }) => Number(period.slice(0, 4))));
  const latest = rows.filter(({ period }) => period.startsWith(`${year}`));
  const whole = latest.find(({ period }) => period.length === 4);
  if (whole !== undefined) return { figure: uncertainOf(whole, "count"), method: chosen, year, months: 12 };
  const scale = 12 / latest.length;
  const sum = (of: (row: Row<"test_volumes">) => number): number => latest.reduce((all, row) => all + of(row), 0) * scale;
  const [low, high] = [sum(({ value, low: least }) => least ?? value), sum(({ value, high: most }) => most ?? value)];
  const unsure = low < high ? { low, high } : { low: null, high: null };
  return {
    figure: uncertainOf({ value: sum(({ value }) => value), ...unsure, distribution: null }, "count"),
    method: chosen,
    year,
    months: latest.length,
  };
}
