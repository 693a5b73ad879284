import { describe, expect, it } from "vitest";
import { type DailyUse, forecastUse, isRefused, openDays, type ProductMonths, rollForward } from "#model/laboratory";
import { dayNumber, isWorkingDay } from "#model/vocabulary";

const DRAWS = 4000;
const FROM = dayNumber("2026-11-27")!;
const of = { laboratory: "here", product: "reagent", from: FROM, days: 150, draws: DRAWS, seed: 7 };

/** Two years of the same months in every draw: tests that use an amount each, and a schedule. */
function months(tests: number, amount: number, schedule: number): ProductMonths {
  const all = (value: number): Float64Array => new Float64Array(24 * DRAWS).fill(value);
  return { byTests: all(tests * amount), bySchedule: all(schedule), variance: all(tests * amount ** 2) };
}
const drawn = (of_: ProductMonths, change: Partial<typeof of> = {}): DailyUse => {
  const use = forecastUse({ months: of_, firstYear: 2026, open: isWorkingDay }, { ...of, ...change });
  if (isRefused(use)) throw new Error(use.reason);
  return use;
};
const totals = ({ units, days, draws }: DailyUse, from: number, to: number): number[] =>
  Array.from({ length: draws }, (_, d) => units.subarray(d * days + from - FROM, d * days + to - FROM).reduce((sum, one) => sum + one, 0));
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

describe("expected use", () => {
  it.each([
    ["few tests", 8, 2.5],
    ["many tests", 400, 0.5],
  ])("of %s has the plan's mean and the variance of Poisson tests", (_, tests, amount) => {
    const month = totals(drawn(months(tests, amount, 10)), dayNumber("2027-02-01")!, dayNumber("2027-03-01")!);
    const wanted = tests * amount + 10;
    const variance = tests * amount ** 2;
    const found = mean(month);
    expect(Math.abs(found - wanted)).toBeLessThan(4 * Math.sqrt(variance / DRAWS));
    const spread = mean(month.map((value) => (value - found) ** 2));
    // Of weeks the whole months are made of; those at its ends are part of others, which takes nothing from the variance but its share.
    expect(spread / variance).toBeGreaterThan(0.9);
    expect(spread / variance).toBeLessThan(1.1);
  });

  it("that follows no test does not vary, and falls on working days alone", () => {
    const use = drawn(months(0, 1, 20), { draws: 2 });
    const january = totals(use, dayNumber("2027-01-01")!, dayNumber("2027-02-01")!);
    expect(january[0]).toBeCloseTo(20, 9);
    expect(january[1]).toBe(january[0]);
    expect(use.units[dayNumber("2026-12-25")! - FROM]).toBe(0);
    expect(use.units[0]).toBeCloseTo(20 / openDays("2026-11", isWorkingDay), 12);
  });

  it("of a day is the same whenever one begins to look", () => {
    const [early, late] = [drawn(months(40, 1, 0)), drawn(months(40, 1, 0), { from: FROM + 10, days: 100 })];
    for (const d of [0, 1, DRAWS - 1])
      for (let day = 4; day < 100; day++) expect(late.units[d * 100 + day]).toBeCloseTo(early.units[d * 150 + 10 + day]!, 12);
  });

  it("beyond the months that are planned is refused", () => {
    const use = forecastUse({ months: months(1, 1, 1), firstYear: 2025, open: isWorkingDay }, of);
    expect(use).toMatchObject({ status: "refused", reason: "use-too-short" });
  });
});

it("days since a count take what expires first, never what has expired or is under way, and never more than there is", () => {
  const lot = (id: string, expires: number | null, change = {}) => ({ id, quantity: 10, received: 0, expires, opened: null, ...change });
  const lots = [lot("keeps", null), lot("late", 50), lot("soon", 20), lot("gone", 5), lot("coming", 60, { received: 30 })];
  const left = rollForward(lots, { daysOnceOpened: null, packSize: 1 }, 10, new Array<number>(6).fill(2));
  expect(left.map(({ quantity }) => quantity)).toEqual([10, 8, 0, 10, 10]);
  const all = rollForward(lots, { daysOnceOpened: null, packSize: 1 }, 10, [1000]);
  expect(all.map(({ quantity }) => quantity)).toEqual([0, 0, 0, 10, 10]);
  expect(lots[2]!.quantity).toBe(10);
});
