import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formats } from "./formats.ts";
import { LANGUAGES } from "./language.ts";

const THIN = "\u202f";
const HARD = "\u00a0";

describe("formats", () => {
  it("separates thousands with a narrow space in Norwegian and a comma in English", () => {
    expect(formats("nb").number(5627400)).toBe(`5${THIN}627${THIN}400`);
    expect(formats("nn").number(5627400)).toBe(`5${THIN}627${THIN}400`);
    expect(formats("en").number(5627400)).toBe("5,627,400");
  });

  it("writes a decimal comma in Norwegian and a point in English", () => {
    expect(formats("nb").number(12.34, 1)).toBe("12,3");
    expect(formats("en").number(12.34, 1)).toBe("12.3");
  });

  it("keeps number and per cent sign together", () => {
    expect(formats("nb").percent(0.125, 1)).toBe(`12,5${HARD}%`);
    expect(formats("en").percent(0.125, 1)).toBe("12.5%");
  });

  it("never writes minus zero", () => {
    for (const language of LANGUAGES) {
      expect(formats(language).number(-0.2)).toBe("0");
      expect(formats(language).signed(-0.04, 1)).toMatch(/^0[.,]0$/);
    }
  });

  it("writes ranges with a dash, and with words below zero", () => {
    expect(formats("nb").interval(25, 60)).toBe("25–60");
    expect(formats("nb").interval(60, 25)).toBe("25–60");
    expect(formats("nb").interval(-5, 60)).toBe("−5 til 60");
    expect(formats("en").interval(-5, 60)).toBe("-5 to 60");
    expect(formats("en").interval(24.9, 25.1)).toBe("25");
  });

  it("writes an amount the same way whatever stands beside it: tenths below 20, whole from there, counts as they are", () => {
    const { number, signed, interval } = formats("nb");
    expect([3.44, 19.94, 19.95, 9958.6, -0.04, 0, 7].map((value) => number(value, "amount"))).toEqual([
      ...["3,4", "19,9", "20", `9${THIN}959`, "0,0", "0", "7"],
    ]);
    expect([signed(12.34, "amount"), signed(-123.4, "amount")]).toEqual(["+12,3", "−123"]);
    expect(interval(9.51, 31.2, "amount")).toBe("9,5–31");
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: -1e6, max: 1e6, noNaN: true }), (one, other) => {
        expect(interval(one, other, "amount")).toContain(number(one, "amount"));
        expect(interval(one, other, "amount")).toContain(number(other, "amount"));
      }),
    );
  });

  it("writes dates as each language does, in Norwegian time", () => {
    expect(formats("nb").date("2026-11-22")).toBe("22. november 2026");
    expect(formats("nn").date("2026-05-01")).toBe("1. mai 2026");
    expect(formats("en").date("2026-12-31T23:30:00Z")).toBe("1 January 2027");
  });

  it("sorts æ, ø and å last in Norwegian", () => {
    expect(["Ål", "Ærøy", "Aa", "Østre", "Zetlitz"].toSorted(formats("nb").compare).slice(1, 4)).toEqual(
      ["Ærøy", "Østre", "Aa"].slice(0, 2).concat("Aa"),
    );
    expect(["å", "ø", "æ", "z", "a"].toSorted(formats("nn").compare)).toEqual(["a", "z", "æ", "ø", "å"]);
  });

  it("lists with commas and a last and", () => {
    expect(formats("nb").list(["a", "b", "c"])).toBe("a, b og c");
    expect(formats("nn").list(["a", "b"])).toBe("a og b");
    expect(formats("en").list(["a"])).toBe("a");
  });

  it("says a duration in whole seconds or minutes", () => {
    expect(formats("nb").duration(0)).toContain("1");
    expect(formats("nb").duration(150)).toMatch(/^3.minutt/);
  });

  it("reads back as the same number, whatever the size", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
        const read = Number(formats("nb").number(value).replaceAll(THIN, "").replace("−", "-"));
        expect(read).toBe(value);
      }),
    );
  });
});
