import fc from "fast-check";
import { expect, it } from "vitest";
import { mondayOf, weekNumber, weeksInYear, weekText } from "./weeks.ts";

it("writes and reads every week back, Monday by Monday", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6000 }), (week) => {
      expect(weekNumber(weekText(week))).toBe(week);
      expect(new Date(`${mondayOf(week)}T00:00:00Z`).getUTCDay()).toBe(1);
    }),
  );
});

it.each([
  // Years with 53 weeks begin on a Thursday, or on a Wednesday when they are leap years.
  [2020, 53],
  [2021, 52],
  [2026, 53],
  [2027, 52],
  [2032, 53],
])("knows that %i has %i weeks", (year, weeks) => expect(weeksInYear(year)).toBe(weeks));

it("knows the Mondays around a new year", () => {
  expect(mondayOf(weekNumber("2026-W53")!)).toBe("2026-12-28");
  expect(mondayOf(weekNumber("2027-W01")!)).toBe("2027-01-04");
  expect(weekNumber("2027-W53")).toBeNull();
  expect(weekNumber("2027-34")).toBeNull();
});
