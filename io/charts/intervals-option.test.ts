import { describe, expect, it } from "vitest";
import { translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import { drawSvg } from "./drawing/engine.ts";
import { type IntervalRow, intervalsHeight, intervalsOption } from "./intervals-option.ts";
import { LIGHT } from "./tokens.ts";

const rows: readonly IntervalRow[] = [
  {
    name: "Bioingeniør",
    marks: [
      { look: "full", role: "supply", middle: 430, low: 380, high: 520, label: "430 trengs" },
      { look: "hollow", role: "neutral", middle: 410, label: "410 planlagt" },
    ],
  },
  { name: "Radiograf", marks: [{ look: "bar", role: "measure", middle: -20, label: "-20" }] },
];
const write = (value: number) => translator("nb", SHARED_TEXTS).number(value);
const draw = (width: number) => {
  const height = intervalsHeight(rows);
  return drawSvg(
    intervalsOption({ rows, measure: "Studenter", zero: true, write }, { palette: LIGHT, width, height, still: true }),
    width,
    height,
  );
};

describe("rows of intervals", () => {
  it("writes every name, label and the measure, at any width", () => {
    for (const width of [288, 900]) {
      const svg = draw(width);
      for (const text of ["Bioingeniør", "Radiograf", "430 trengs", "410 planlagt", "Studenter"]) expect(svg).toContain(text);
    }
  });

  it("keeps a label inside a narrow picture: its brackets go to a line of their own", () => {
    const label = "framskrevet: 1 910 (1 650–2 180)";
    const wide: readonly IntervalRow[] = [
      { name: "Fra 2004", marks: [{ look: "full", role: "supply", middle: 1910, low: 1650, high: 2180, label }] },
    ];
    const drawn = (width: number) =>
      drawSvg(intervalsOption({ rows: wide, measure: "", write }, { palette: LIGHT, width, height: 120, still: true }), width, 120);
    expect(drawn(900)).toContain(label);
    const svg = drawn(310);
    expect(svg).toContain("framskrevet: 1 910<");
    expect(svg).toContain("(1 650–2 180)<");
  });

  it("holds every value and zero on its axis", () => {
    const option = intervalsOption({ rows, measure: "", write }, { palette: LIGHT, width: 600, height: 300, still: true });
    const axis = option.xAxis as { min: number; max: number };
    expect(axis.min).toBeLessThanOrEqual(-20);
    expect(axis.max).toBeGreaterThanOrEqual(520);
  });

  it("grows with its rows, and draws none as an empty axis", () => {
    expect(intervalsHeight(rows)).toBeGreaterThan(intervalsHeight(rows.slice(1)));
    expect(() =>
      drawSvg(intervalsOption({ rows: [], measure: "", write }, { palette: LIGHT, width: 300, height: 100, still: true }), 300, 100),
    ).not.toThrow();
  });
});
