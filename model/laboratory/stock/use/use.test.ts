import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correctedUse, drawUseToCome, isRefused, type MonthOfUse, spreadRates } from "#model/laboratory";

const month = (name: string, used: number, lost: number, workingDays = 20): MonthOfUse => ({
  month: `2026-${name}`,
  used,
  workingDays,
  daysWithoutStock: lost,
  daysInstrumentDown: 0,
});

const answered = <T extends object>(answer: T): Extract<T, { status: "answered" }> => {
  if (isRefused(answer)) throw new Error(answer.reason);
  return answer as Extract<T, { status: "answered" }>;
};

describe("corrected use", () => {
  it("is use · Y / (Y − d) over the whole window, not a mean of months", () => {
    // 300 in 40 + 15 = 55 days with stock of 60. A mean of 100, 100 and 400/3 would be 111.1 a month.
    const use = answered(correctedUse([month("01", 100, 0), month("02", 100, 0), { ...month("03", 100, 2), daysInstrumentDown: 3 }]));
    expect(use.corrected).toBeCloseTo((300 * 60) / 55, 12);
    expect(use.perMonth).toBeCloseTo(109.0909, 4);
    expect(use.perWorkingDay).toBeCloseTo(300 / 55, 12);
    expect(use.months.map(({ corrected }) => corrected)).toEqual([100, 100, 400 / 3]);
  });

  it("is not moved by a month without a day, nor by one with too few, and says which", () => {
    const use = answered(
      correctedUse([month("01", 100, 0), month("02", 0, 20), month("03", 60, 16), month("04", 25, 15), month("05", 3, 25)]),
    );
    expect(use.months.map(({ status, contradictory }) => [status, contradictory])).toEqual([
      ["counted", false],
      ["missing", false],
      ["left-out", false],
      ["counted", false],
      ["missing", true],
    ]);
    expect([use.counted, use.used, use.perWorkingDay, use.perMonth]).toEqual([2, 125, 5, 100]);
  });

  it("finds the steady use behind any loss of days", () => {
    const months = fc.array(fc.tuple(fc.integer({ min: 15, max: 23 }), fc.integer({ min: 0, max: 23 })), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(months, fc.integer({ min: 0, max: 50 }), (rows, perDay) => {
        const use = correctedUse(rows.map(([days, lost], i) => month(String(i), perDay * Math.max(0, days - lost), lost, days)));
        if (isRefused(use)) expect(use.reason).toBe("no-month-counted");
        else {
          expect(use.perWorkingDay).toBeCloseTo(perDay, 9);
          expect(use.corrected).toBeCloseTo(perDay * rows.reduce((sum, [days]) => sum + days, 0), 6);
        }
      }),
    );
  });

  it.each([
    ["no-months", []],
    ["not-an-amount", [month("01", -1, 0)]],
    ["not-an-amount", [month("01", Number.NaN, 0)]],
    ["no-working-days", [month("01", 1, 0, 0)]],
    ["month-twice", [month("01", 1, 0), month("01", 1, 0)]],
    ["no-month-counted", [month("01", 5, 20), month("02", 0, 30)]],
  ])("refuses with %s", (reason, window) => expect(correctedUse(window)).toMatchObject({ status: "refused", reason }));
});

describe("use to come", () => {
  const of = { laboratory: "lab", product: "reagent", from: 20_819, days: 60, draws: 400, seed: 7 };
  const year = Array.from({ length: 12 }, (_, i) => month(String(i + 1).padStart(2, "0"), 100 + 20 * (i % 3), 0));

  it("has the mean of months gone by, their spread, and none on days off", () => {
    const use = drawUseToCome(answered(correctedUse(year)), of);
    if (isRefused(use)) throw new Error(use.reason);
    expect(use.kind).toBe("historic");
    // 1 January 2027 is a Friday, and a holiday.
    expect([...use.units.subarray(0, 4)].map((units) => units > 0)).toEqual([false, false, false, true]);
    const daily = use.units.filter((units) => units > 0);
    expect(daily.reduce((sum, units) => sum + units, 0) / daily.length / 6).toBeCloseTo(1, 1);
    expect(Math.max(...daily)).toBeGreaterThan(7);
  });

  it("is the same in a longer run for the days both have", () => {
    const historic = answered(correctedUse(year));
    const [short, long] = [drawUseToCome(historic, of), drawUseToCome(historic, { ...of, days: 90 })];
    if (isRefused(short) || isRefused(long)) throw new Error("refused");
    expect([...long.units.subarray(90, 150)]).toEqual([...short.units.subarray(60, 120)]);
  });

  it("is not drawn from two months", () => {
    expect(drawUseToCome(answered(correctedUse(year.slice(0, 2))), of)).toMatchObject({ reason: "too-few-months" });
  });

  it("spreads rates over the days that have use, and refuses what is no rate", () => {
    expect(spreadRates("forecast", 0, Float64Array.of(2, 3), Uint8Array.of(1, 0, 1))).toMatchObject({
      units: Float64Array.of(2, 0, 2, 3, 0, 3),
    });
    expect(spreadRates("forecast", 0, Float64Array.of(-1), Uint8Array.of(1))).toMatchObject({ reason: "not-an-amount" });
    expect(spreadRates("forecast", 0, new Float64Array(), Uint8Array.of(1))).toMatchObject({ reason: "no-draws" });
  });
});
