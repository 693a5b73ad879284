import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { gapIn, nationRun } from "./nation-run.ts";
import { validationPage } from "./page.ts";
import { validationParts } from "./parts.ts";
import { referenceDataset } from "./reference-dataset.test-support.ts";

const dataset = await referenceDataset();
const parts = validationParts(dataset);
const scores = parts.backtest.scores;
const score = (grouping: "all" | "history" | "series", group: string) => scores[grouping]!.find((one) => one.group === group)!;

it("docs/validation.md says what the model says", () => {
  expect(readFileSync(new URL("../../docs/validation.md", import.meta.url), "utf8")).toBe(validationPage(dataset, parts));
}, 300_000);

it("the reference scenario's interval for bioengineers in 2040 holds the newest published edition, 800 FTE", () => {
  const { p10, p90 } = gapIn(nationRun(dataset), dataset, 2040);
  expect(p10).toBeLessThan(800);
  expect(p90).toBeGreaterThan(800);
});

describe("what the page says in words", () => {
  it("holds of the back-test", () => {
    const [all, known, first] = [score("all", "all"), score("history", "earlier-counts"), score("history", "first-count")];
    expect(all.mape).toBeGreaterThan(0.019);
    expect(all.mape).toBeLessThan(0.149);
    expect(known.mape, "better than a straight trend").toBeLessThan(known.drift!.mape);
    expect(known.mape, "and still no better than no change").toBeGreaterThan(known.noChangeMape);
    const { drift } = score("series", "hpr-authorised");
    expect(drift!.mape, "a straight trend does as well in the register").toBeLessThan(drift!.modelMape + 0.002);
    expect(first.mape, "no better than no change").toBeGreaterThan(first.noChangeMape - 0.005);
    expect(Math.abs(first.bias / first.mape), "both too low alike").toBeGreaterThan(0.9);
    const hospital = score("series", "fte-somatic-hospitals");
    expect(hospital.mape, "no change beats the model in hospitals").toBeGreaterThan(hospital.noChangeMape);
    expect(all.covered / all.projections, "intervals too narrow").toBeLessThan(0.5);
  });

  it("holds of proper scores and the model's own error", () => {
    const { performance, structural } = parts.backtest;
    const of = (group: string, method: string) =>
      [...performance.all!, ...performance.history!].find((one) => one.group === group)!.methods.find((one) => one.method === method)!;
    const held = (group: string, method: string) => of(group, method).coverage.find(({ level }) => level === 0.8)!.mean;
    expect(held("all", "model"), "far too narrow").toBeLessThan(0.3);
    for (const group of ["all", "earlier-counts", "first-count"]) {
      expect(held(group, "structural"), group).toBeGreaterThan(0.7);
      expect(held(group, "structural"), group).toBeLessThan(0.9);
    }
    expect(of("all", "model").skill, "worse than no change").toBeGreaterThan(1.2);
    expect(Math.abs(of("all", "structural").skill! - 1), "about as good with its own error").toBeLessThan(0.1);
    const [half, most] = [0, 2].map((at) => of("all", "structural").coverage[at]!.mean);
    expect(half, "little held at 50 %").toBeLessThan(0.45);
    expect(most, "much at 90 %").toBeGreaterThan(0.9);
    expect(structural!.growthUnknown, "growth errs more where it was not known").toBeGreaterThan(structural!.growthKnown);
  });

  it("holds of the intervals: truths of the model are held as often as chance allows", () => {
    const { cells, range, truths } = parts.calibration;
    expect(cells.length).toBeGreaterThan(90);
    const outside = cells.filter(({ held }) => held < range.low || held > range.high);
    // One in a hundred lies outside by chance, and figures of one run go together.
    expect(outside.length).toBeLessThanOrEqual(5);
    const mean = cells.reduce((sum, { held }) => sum + held, 0) / cells.length / truths;
    expect(Math.abs(mean - 0.8)).toBeLessThan(0.02);
  });

  it("holds of probabilities of shortage: each class happens as often as stated", () => {
    expect(parts.reliability.length).toBe(7);
    for (const { statements, stated, happened, error } of parts.reliability) {
      expect(statements).toBeGreaterThan(10);
      expect(Math.abs(happened - stated)).toBeLessThan(4 * error + 0.01);
    }
  });

  it("holds of worlds that differ: the interval holds fewer, and far fewer where demand grows a point faster", () => {
    const share = (what: string): number => parts.deviations.find((one) => one.what === what && one.year === 2040)!.held / 1000;
    expect(share("the model is true")).toBeGreaterThan(0.75);
    expect(share("demand grows one percentage point more a year")).toBeLessThan(0.7);
  });
});
