import type { Calendar } from "../../inputs/laboratory.ts";

export const MONTHS = 12;
/** Mean length of a month and a year in weeks. Months are of one length: a longer month has more work and more hours in the same proportion. */
export const WEEKS_A_YEAR = 365.25 / 7;
export const WEEKS_A_MONTH = WEEKS_A_YEAR / MONTHS;
export const HOURS_A_DAY = 24;
/** Hours of an ordinary shift: how many shifts an instrument's day has. */
export const HOURS_A_SHIFT = 8;

/** Days a week and hours a day that a laboratory is open, where no instrument's own hours say so. */
export function openingOf(calendar: Calendar): { readonly days: number; readonly hours: number } {
  switch (calendar) {
    case "weekdays":
      return { days: 5, hours: HOURS_A_SHIFT };
    case "every-day":
      return { days: 7, hours: HOURS_A_SHIFT };
    case "round-the-clock":
      return { days: 7, hours: HOURS_A_DAY };
  }
}
