import fc from "fast-check";
import { expect, it } from "vitest";
import { dayNumber, dayText, weekdayOf, yearOf } from "./days.ts";
import { easterSunday, norwegianHolidays } from "./norwegian-holidays.ts";
import { addWorkingDays, isWorkingDay, workingDaysBetween } from "./working-days.ts";

const day = (date: string): number => dayNumber(date)!;

it("reads and writes every day back, and no day that is not", () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 60_000 }), (number) => {
      expect(dayNumber(dayText(number))).toBe(number);
      expect(yearOf(number)).toBe(Number(dayText(number).slice(0, 4)));
    }),
  );
  for (const at of ["1999-12-31", "2000-01-01", "2000-02-29", "2024-12-31", "2025-01-01", "2100-03-01"]) {
    expect(yearOf(day(at))).toBe(Number(at.slice(0, 4)));
  }
  for (const none of ["2026-02-30", "2026-13-01", "2026-1-1", "", "2026-02-29"]) expect(dayNumber(none)).toBeNull();
  expect(weekdayOf(day("2026-12-01"))).toBe(1);
});

/** Gauss's rule for the Gregorian calendar, with both of its exceptions. */
function easterByGauss(year: number): number {
  const k = Math.floor(year / 100);
  const m = (15 - Math.floor((13 + 8 * k) / 25) + k - Math.floor(k / 4)) % 30;
  const n = (4 + k - Math.floor(k / 4)) % 7;
  const d = (19 * (year % 19) + m) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
  const march = d === 29 && e === 6 ? 50 : d === 28 && e === 6 && (11 * m + 11) % 30 < 19 ? 49 : 22 + d + e;
  return Math.round(Date.UTC(year, 2, march) / 86_400_000);
}

it("finds Easter as Gauss did, for three hundred years", () => {
  for (let year = 1900; year <= 2199; year++) expect(dayText(easterSunday(year)), String(year)).toBe(dayText(easterByGauss(year)));
});

it("knows the holidays of 2026 as the almanac has them", () => {
  expect([...norwegianHolidays(2026)].sort((a, b) => a - b).map(dayText)).toEqual([
    "2026-01-01",
    "2026-04-02",
    "2026-04-03",
    "2026-04-05",
    "2026-04-06",
    "2026-05-01",
    "2026-05-14",
    "2026-05-17",
    "2026-05-24",
    "2026-05-25",
    "2026-12-25",
    "2026-12-26",
  ]);
  // In 2008 Ascension Day and 1 May were the same day.
  expect(norwegianHolidays(2008).size).toBe(11);
});

it("steps over Easter, and counts what it stepped", () => {
  expect(dayText(addWorkingDays(day("2026-04-01"), 1))).toBe("2026-04-07");
  expect(dayText(addWorkingDays(day("2026-04-07"), -1))).toBe("2026-04-01");
  expect(workingDaysBetween(day("2026-04-01"), day("2026-04-07"))).toBe(1);
  fc.assert(
    fc.property(fc.integer({ min: 20_000, max: 22_000 }), fc.integer({ min: 1, max: 60 }), (from, count) => {
      const to = addWorkingDays(from, count);
      expect(isWorkingDay(to)).toBe(true);
      expect(workingDaysBetween(from, to)).toBe(count);
      expect(workingDaysBetween(to, from)).toBe(-count);
    }),
  );
});
