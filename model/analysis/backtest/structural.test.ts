import { describe, expect, it } from "vitest";
import { mulberry32, normalQuantile } from "#model/random";
import { type StructuralMiss, structuralError, structuralMissOf, totalSpread } from "./structural.ts";

const TRUE = { level: 0.04, growthKnown: 0.01, growthUnknown: 0.03 };

/** Misses that arise as the structural error says. */
function misses(series: number, each: number): StructuralMiss[] {
  const next = mulberry32(9);
  return Array.from({ length: series * each }, (_, i) => {
    const miss = { series: `s${i % series}`, error: 0, stated: 1e-4, years: 1 + (i % 8), known: (i >> 3) % 2 === 0 };
    return { ...miss, error: totalSpread(miss, TRUE) * normalQuantile(next() + 2 ** -33) };
  });
}

describe("structuralError", () => {
  it("finds the spreads that misses were made with, and tells breaks of level from errors of growth", () => {
    const found = structuralError(misses(400, 15))!;
    expect(found.series).toBe(400);
    expect(Math.abs(found.level - TRUE.level)).toBeLessThanOrEqual(0.0051);
    expect(Math.abs(found.growthKnown - TRUE.growthKnown)).toBeLessThanOrEqual(0.0051);
    expect(Math.abs(found.growthUnknown - TRUE.growthUnknown)).toBeLessThanOrEqual(0.0051);
  });

  it("counts each series once: many misses of one say no more than one", () => {
    const one = (series: string, error: number): StructuralMiss => ({ series, error, stated: 0, years: 5, known: true });
    const few = [one("a", 0.02), one("b", 0.1)];
    expect(structuralError([...few, ...Array.from({ length: 50 }, () => one("b", 0.1))])).toEqual(structuralError(few));
  });

  it("lets the other group stand in for one without misses, and says nothing of nothing", () => {
    const known = misses(50, 15).filter((miss) => miss.known);
    const found = structuralError(known)!;
    expect(found.growthUnknown).toBe(found.growthKnown);
    expect(structuralError([])).toBeNull();
  });
});

it("structuralMissOf takes spread and error on the logarithm", () => {
  const spread = 1.2815515655446004 * 0.02;
  const miss = structuralMissOf({
    ...{ series: "employed", counted: "qualified", occupation: "radiograf", origin: 2010, year: 2015, history: 2, size: 90 },
    ...{ observed: 110, p10: 100 * Math.exp(-spread), p50: 100, p90: 100 * Math.exp(spread), noChange: 90, drift: null },
    ...{ quantiles: [], crps: 0 },
  });
  expect(miss).toMatchObject({ series: "employed radiograf", years: 5, known: true });
  expect(miss.error).toBeCloseTo(Math.log(1.1), 12);
  expect(miss.stated).toBeCloseTo(0.02 ** 2, 12);
});
