import { STATISTICS, type Statistic, type Summary } from "#model/projection";
import type { Outcome, Series } from "#model/scenario";
import type { Comparison, ComparisonItem, DifferenceCause } from "./comparison.ts";
import { rankComparison } from "./rank-comparison.ts";

/**
 * Compares two outcomes as they are stored: summaries, without draws. They may come from two versions of the model.
 *
 * The difference of medians is given to the one thing that differs: the model, where dataset, scenario, seed and draws are the same, or the
 * scenario, where all else is. Otherwise it stays without a cause.
 *
 * @throws RangeError when an outcome does not hold the year.
 */
export function compareOutcomes(a: Outcome, b: Outcome, year: number): Comparison {
  const [gapsA, gapsB] = [gapsIn(a, year), gapsIn(b, year)];
  const cause = onlyCause(a, b);
  const items = [...gapsA].flatMap(([key, mine]): ComparisonItem[] => {
    const other = gapsB.get(key);
    if (other === undefined) return [];
    const size = other.gap.p50 - mine.gap.p50;
    const effects = cause === null || size === 0 ? [] : [{ cause, effect: size }];
    return [{ ...mine.place, a: mine.gap, b: other.gap, difference: null, effects, interaction: effects.length > 0 ? 0 : size }];
  });
  const only = (mine: typeof gapsA, other: typeof gapsB) => [...mine].flatMap(([key, { place }]) => (other.has(key) ? [] : [place]));
  return rankComparison(year, a.key, b.key, [{ items, onlyA: only(gapsA, gapsB), onlyB: only(gapsB, gapsA), notAttributed: [] }]);
}

/** The one part of the key that differs, if it is a cause; null where none does, or several. */
function onlyCause({ key: a }: Outcome, { key: b }: Outcome): DifferenceCause | null {
  const differing = (["dataset", "scenario", "model", "seed", "draws"] as const).filter((part) => a[part] !== b[part]);
  if (differing.length !== 1) return null;
  return differing[0] === "model" || differing[0] === "scenario" ? differing[0] : null;
}

interface GapInSeries {
  readonly place: { readonly occupation: string; readonly unit: string };
  readonly gap: Summary;
}

function gapsIn({ years, series }: Outcome, year: number): Map<string, GapInSeries> {
  const at = years.indexOf(year);
  if (at === -1) throw new RangeError(`the outcome covers ${years[0]} to ${years.at(-1)}, not ${year}; choose a year both outcomes have`);
  return new Map(
    series.map(({ occupation, unit, measures }: Series) => {
      const gap = Object.fromEntries(STATISTICS.map((name: Statistic) => [name, measures.gap[name][at] ?? 0])) as unknown as Summary;
      return [`${occupation} ${unit}`, { place: { occupation, unit }, gap }];
    }),
  );
}
