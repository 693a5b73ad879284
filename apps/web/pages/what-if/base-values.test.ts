import { describe, expect, it } from "vitest";
import { translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import { seriesOf } from "../../parts/series/series.test-support.ts";
import { baseText, baseValues } from "./base-values.ts";
import { move, neutral } from "./controls.ts";
import { texts } from "./texts.ts";

const TEXTS = [...SHARED_TEXTS, texts];

const slice = {
  tables: {
    programmes: [
      { id: "a", occupation: "bioingenior" },
      { id: "b", occupation: "bioingenior" },
      { id: "c", occupation: "radiograf" },
    ],
    study_places: [
      { programme: "a", year: 2020, value: 50 },
      { programme: "a", year: 2024, value: 60 },
      { programme: "a", year: 2030, value: 90 },
      { programme: "b", year: 2024, value: 40 },
      { programme: "c", year: 2024, value: 500 },
    ],
    programme_figures: [
      { programme: "a", measure: "completion", value: 0.8 },
      { programme: "b", measure: "completion", value: 0.7 },
      { programme: "b", measure: "take-up", value: 0.1 },
    ],
    growth: [
      { measure: "standard", occupation: null, value: 0.005 },
      { measure: "standard", occupation: "bioingenior", value: 0.01 },
      { measure: "productivity", occupation: null, value: 0.002 },
    ],
  },
};
const before = seriesOf({ headcount: [200, 0, 0], supply: [180, 0, 0] });
const exits = { before60: 0.03, from60: 0.2 };

describe("today's values", () => {
  const values = baseValues(slice, before, exits, "bioingenior", 2027);
  it("are the newest figures of the occupation's own programmes", () => {
    expect(values.studyPlaces).toBe(100);
    expect(values.completion).toBeCloseTo(0.76, 12);
    expect(values.placements).toBeNull();
  });
  it("take the occupation's own growth before the general one", () => {
    expect(values.demandGrowth).toBe(0.01);
    expect(values.productivity).toBe(0.002);
  });
  it("tell exits of each age group, and the FTE share of the unit's own staff", () => {
    expect([values.exitsBefore60, values.exitsFrom60]).toEqual([0.03, 0.2]);
    expect(values.contractedShare).toBeCloseTo(0.9, 12);
  });
  it("are written with what they become", () => {
    const words = translator("en", TEXTS);
    expect(baseText("studyPlaces", 100, move(neutral(2027), "studyPlaces", 20), words)).toBe(
      "Today 100 places in the country, becomes 120",
    );
    expect(baseText("completion", 0.76, move(neutral(2027), "completion", 5), words)).toBe("Today 76% complete, becomes 81%");
    expect(baseText("productivity", 0.002, neutral(2027), words)).toBe("Today work per service falls by 0.2% a year");
    expect(baseText("exitsFrom60", 0.2, move(neutral(2027), "exitsFrom60", -10), words)).toBe(
      "Today 20.0% of those aged 60 or more leave each year, becomes 18.0%",
    );
    expect(baseText("placements", null, neutral(2027), words)).toBe("");
  });
});
