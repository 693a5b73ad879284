import { describe, expect, it } from "vitest";
import { CERTAINTY_SHAPES, PAPER } from "#io/charts";
import { planWords, translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import type { ChartCertainty, ChartData } from "#model/plan";
import { certaintyShares } from "#model/vocabulary";
import { chartSvg } from "./chart-svg.ts";

const text = translator("en", SHARED_TEXTS);
const labels = { text, words: planWords(text, { occupation: () => undefined, occupations: () => undefined, unit: () => undefined }) };

const waterfall = (low: number, high: number): ChartData => ({
  chart: "waterfall",
  start: 10,
  steps: [
    { factor: "retirement", low, middle: 20, high },
    { factor: "graduates", low: -15, middle: -15, high: -15 },
  ],
  end: 15,
  unit: "fte",
});

const fan = (name: "supply" | "demand" | "gap" | "residual", at: number) => ({
  name,
  p10: [at - 2, at - 3],
  p50: [at, at],
  p90: [at + 2, at + 3],
});

const drawn = (data: ChartData, certainty: readonly ChartCertainty[] = []) => chartSvg({ data, certainty: [...certainty] }, labels);

/** Lines of the SVG drawn with a colour, as the points each goes through. */
const drawnIn = (svg: string, color: string): string[] =>
  [...svg.matchAll(/<path d="([^"]+)"[^>]*?stroke="([^"]+)"/g)].flatMap(([, path, stroke]) => (stroke === color ? [path!] : []));

describe("charts on paper", () => {
  it("draw the 80 % interval of every step of a waterfall, as long as it is", () => {
    const length = (low: number, high: number): number => {
      const [found] = drawnIn(drawn(waterfall(low, high)).svg, PAPER.text)
        .map((path) => /^M([\d.]+) ([\d.]+)L([\d.]+) \2$/.exec(path))
        .filter((line) => line !== null);
      return Number(found![3]) - Number(found![1]);
    };
    expect(length(12, 28)).toBeGreaterThan(20);
    expect(length(16, 24)).toBeCloseTo(length(12, 28) / 2, 0);
    const { svg } = drawn(waterfall(12, 28));
    expect(svg).toContain("thin line: 80% interval");
    // What has no interval has no line either.
    expect(drawnIn(svg, PAPER.text).filter((path) => /^M([\d.]+) ([\d.]+)L([\d.]+) \2$/.test(path))).toHaveLength(1);
  });

  it("tell what widens a gap from what narrows it without colour, and both from the totals", () => {
    const { svg } = drawn(waterfall(12, 28));
    expect(svg.match(/<pattern/g)).toHaveLength(1);
    expect(svg).toContain(`fill="${PAPER.background}"`);
  });

  it.each([
    ["supply", "demand"],
    ["gap", "residual"],
  ] as const)("tell %s from %s without colour, each with its name at the end of its line", (one, other) => {
    const { svg } = drawn({ chart: "fan", years: [2026, 2030], series: [fan(one, 50), fan(other, 60)], unit: "fte" });
    const medians = [...svg.matchAll(/<path [^>]*stroke-width="(?:2\.5|3)"[^>]*>/g)].map(
      ([path]) => /stroke-dasharray="([^"]+)"/.exec(path)?.[1],
    );
    expect(medians).toHaveLength(2);
    expect(medians[0]).not.toBe(medians[1]);
    for (const name of [one, other]) expect(svg).toContain(text.t(`plan:series.${name}`));
  });

  it("write every age, and never a hidden number as zero", () => {
    const bars = [
      { from: 20, to: 24, women: 5, men: null },
      { from: 25, to: 29, women: 7, men: 3 },
    ];
    const { svg } = drawn({ chart: "ages", bars });
    for (const said of ["20–24", "25–29", "Women", "Men"]) expect(svg).toContain(said);
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
  });

  it("are the same text whatever was drawn before", () => {
    const first = drawn(waterfall(12, 28)).svg;
    drawn(waterfall(1, 40));
    expect(drawn(waterfall(12, 28)).svg).toBe(first);
  });

  it("are as high as their rows need, in the type of the page", () => {
    const { svg, width, height } = drawn(waterfall(12, 28));
    expect([width, height]).toEqual([600, 4 * 22 + 84]);
    expect(svg).toContain("Libertinus Serif");
    expect(svg).not.toContain("Inter");
  });
  it("say below how sure the figures behind are, in a picture as much higher, and show it at the lines", () => {
    const data: ChartData = { chart: "fan", years: [2026, 2030], series: [fan("supply", 50), fan("demand", 60)], unit: "fte" };
    const bare = drawn(data);
    const marked = drawn(data, [
      { series: "supply", shares: certaintyShares({ published: 1, "second-hand": 0, derived: 3, assumption: 0 }) },
      { series: "demand", shares: certaintyShares({ published: 1, "second-hand": 0, derived: 0, assumption: 1 }) },
    ]);
    const said = [...marked.svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, words]) => words);
    expect(said).toEqual(
      expect.arrayContaining(["The figures behind:", "Supply, derived 75% of the figures", "Demand, assumed 50% of the figures"]),
    );
    expect(marked.height).toBeGreaterThan(bare.height);
    expect(marked.svg).toContain(`viewBox="0 0 ${marked.width} ${marked.height}"`);
    const heights = [...marked.svg.matchAll(/<text [^>]*? y="([\d.]+)"[^>]*font-size="11"/g)].map(([, y]) => Number(y));
    expect(heights).toHaveLength(3);
    for (const y of heights) expect(y).toBeGreaterThan(bare.height);
    for (const y of heights) expect(y).toBeLessThan(marked.height);
    // Each shape stands twice: at the end of its line, drawn by the chart, and in the key.
    expect(marked.svg.split(CERTAINTY_SHAPES.derived).length - 1).toBe(1);
    expect(marked.svg.split(CERTAINTY_SHAPES.assumption).length - 1).toBe(1);
    expect(marked.svg.match(/<path /g)!.length).toBeGreaterThan(bare.svg.match(/<path /g)!.length + 1);
  });
});
