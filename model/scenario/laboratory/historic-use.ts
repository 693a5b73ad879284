import {
  correctedUse,
  type HistoricUse,
  isRefused,
  type LaboratoryInputs,
  type MonthOfUse,
  openDays,
  type Refused,
} from "#model/laboratory";
import { type Dataset, isWorkingDay, type Row } from "#model/vocabulary";
import { yearlyVolume } from "./yearly-volume.ts";

type Calendar = LaboratoryInputs["calendar"];

/** Whether a laboratory that keeps a calendar is open on a day. */
export const isOpen = (calendar: Calendar): ((day: number) => boolean) => (calendar === "weekdays" ? isWorkingDay : () => true);

/** Counted answers of an analysis before a day, corrected for the days lost. */
export interface HistoricTests {
  readonly status: "answered";
  /** In a year, the days lost made good. */
  readonly perYear: number;
  /** What the plan begins with: the year's count as it is. */
  readonly planned: number;
  /** Periods stated, months or a year, and how many of them count. */
  readonly periods: number;
  readonly counted: number;
  /** Days without stock or instrument in all. */
  readonly daysLost: number;
  /** Whether days lost are stated at all. Not stated is not none. */
  readonly daysLostKnown: boolean;
  /** First and last period, as they are stated. */
  readonly from: string;
  readonly to: string;
}

/** Gives what was done of an analysis in the latest year it is counted in, corrected; or why that cannot be said. */
export function historicTests(
  volumes: Dataset["tables"]["test_volumes"],
  { laboratory, calendar }: Pick<LaboratoryInputs, "laboratory" | "calendar">,
  test: string,
): HistoricTests | Refused<string> {
  const chosen = yearlyVolume(volumes, laboratory, test);
  if (chosen === null) return { status: "refused", reason: "no-months", params: { test } };
  const rows = volumes.filter(
    (row) => row.laboratory === laboratory && row.test === test && row.method === chosen.method && row.period.startsWith(`${chosen.year}`),
  );
  const counts = rows.filter(({ measure }) => measure === "count");
  const whole = counts.filter(({ period }) => period.length === 4);
  const periods = (whole.length > 0 ? whole : counts).map(({ period }) => period).sort();
  const window = periods.map((period) => monthOf(rows, period, calendar));
  const corrected: HistoricUse | Refused<string> = correctedUse(window);
  if (isRefused(corrected)) return { ...corrected, params: { ...corrected.params, test } };
  const perYear = whole.length > 0 ? corrected.corrected : corrected.perMonth * 12;
  return {
    status: "answered",
    perYear,
    planned: chosen.figure.value,
    periods: periods.length,
    counted: corrected.counted,
    daysLost: corrected.months.reduce((sum, { daysLost }) => sum + daysLost, 0),
    daysLostKnown: rows.some(({ measure }) => measure === "days-without-stock" || measure === "days-instrument-down"),
    from: periods[0]!,
    to: periods.at(-1)!,
  };
}

/** A period, a month or a year, as the correction needs it. Working days that are not stated are those of the calendar. */
function monthOf(rows: readonly Row<"test_volumes">[], period: string, calendar: Calendar): MonthOfUse {
  const of = (measure: Row<"test_volumes">["measure"]): number | undefined =>
    rows.find((row) => row.period === period && row.measure === measure)?.value;
  const months = period.length === 4 ? Array.from({ length: 12 }, (_, at) => `${period}-${String(at + 1).padStart(2, "0")}`) : [period];
  return {
    month: period,
    used: of("count") ?? 0,
    workingDays: of("working-days") ?? months.reduce((sum, month) => sum + openDays(month, isOpen(calendar)), 0),
    daysWithoutStock: of("days-without-stock") ?? 0,
    daysInstrumentDown: of("days-instrument-down") ?? 0,
  };
}
