import type { ShortageItem } from "#apps/contract";
import { shortageKind } from "#model/vocabulary";

interface Change {
  readonly occupation?: string;
  readonly unit?: string;
  /** Middle of the gap in FTE. */
  readonly gap?: number;
  /** Distance from the middle to either end of the 80 % band. */
  readonly spread?: number;
  readonly demand?: number;
  readonly probability?: number;
  readonly shortFrom?: number | null;
  /** Middle of the need to recruit. */
  readonly recruitment?: number | null;
}

/** A shortage item with a symmetric band, for tests. */
export function item({
  occupation = "bioingenior",
  unit = "ous",
  gap = 10,
  spread = 5,
  demand = 100,
  probability,
  shortFrom = null,
  recruitment = null,
}: Change): ShortageItem {
  const band = (middle: number, width: number) => ({
    mean: middle,
    p10: middle - width,
    p25: middle - width / 2,
    p50: middle,
    p75: middle + width / 2,
    p90: middle + width,
  });
  const chance = probability ?? (gap - spread > 0 ? 0.95 : gap + spread < 0 ? 0.05 : 0.5);
  return {
    occupation,
    unit,
    year: 2031,
    gap: band(gap, spread),
    gapShare: demand > 0 ? band(gap / demand, spread / demand) : null,
    supply: demand - gap,
    demand,
    headcount: demand,
    recruitment: recruitment === null ? null : band(recruitment, recruitment / 4),
    shortageProbability: chance,
    shortFrom,
    kind: shortageKind({ low: gap - spread, high: gap + spread, probability: chance, demand, supply: demand - gap }),
  };
}
