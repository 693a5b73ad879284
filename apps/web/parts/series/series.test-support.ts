import { MEASURES } from "#model/projection";
import type { Series } from "#model/scenario";

/** A series over three years where every measure has one level a year; the band is ten either side. */
export function seriesOf(
  levels: { readonly [M in (typeof MEASURES)[number]]?: readonly (number | null)[] },
  probability = [0.2, 0.5, 0.9],
): Series {
  const measures = Object.fromEntries(
    MEASURES.map((measure) => {
      const level = levels[measure] ?? [0, 0, 0];
      const at = (by: number) => level.map((value) => (value === null ? null : value + by));
      return [measure, { mean: at(0), p10: at(-10), p25: at(-5), p50: at(0), p75: at(5), p90: at(10) }];
    }),
  );
  return {
    occupation: "bioingenior",
    unit: "helse-bergen",
    basis: "demand",
    measures: measures as Series["measures"],
    shortageProbability: probability,
  };
}
