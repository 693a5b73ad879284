import type { Backtest, BacktestGrouping, BacktestProjection, BacktestScore } from "./backtest.ts";

/** Upper ends of the classes of size and horizon; what is above the last is a class of its own. */
const SIZES = [500, 5000, 50_000] as const;
const HORIZONS = [1, 2, 3, 6] as const;

/** Names the class a number falls in: `<500`, `500-5000` ... A class starts where the one before ends. */
const sizeClass = (size: number): string => {
  const at = SIZES.findIndex((limit) => size < limit);
  if (at === 0) return `<${SIZES[0]}`;
  return at < 0 ? `>=${SIZES.at(-1)}` : `${SIZES[at - 1]}-${SIZES[at]}`;
};

const horizonClass = (years: number): string => {
  const at = HORIZONS.findIndex((limit) => years <= limit);
  if (at < 0) return `>${HORIZONS.at(-1)}`;
  const from = (HORIZONS[at - 1] ?? 0) + 1;
  return from === HORIZONS[at] ? String(from) : `${from}-${HORIZONS[at]}`;
};

const GROUPS: { readonly [G in BacktestGrouping]: (projection: BacktestProjection) => string } = {
  all: () => "all",
  history: ({ history }) => (history > 0 ? "earlier-counts" : "first-count"),
  size: ({ size }) => sizeClass(size),
  horizon: ({ origin, year }) => horizonClass(year - origin),
  series: ({ series }) => series,
};
const ORDER: { readonly [G in BacktestGrouping]: readonly string[] } = {
  all: [],
  history: ["earlier-counts", "first-count"],
  size: ["<500", "500-5000", "5000-50000", ">=50000"],
  horizon: ["1", "2", "3", "4-6", ">6"],
  series: [],
};

/** Says something of each group of projections, in each way they are grouped. Groups without projections are left out. */
export function groupsOf<T>(
  projections: readonly BacktestProjection[],
  say: (group: string, members: readonly BacktestProjection[]) => T,
): Record<BacktestGrouping, T[]> {
  const all = Object.entries(GROUPS).map(([grouping, groupOf]) => {
    const groups = [...Map.groupBy(projections, groupOf)];
    const rank = (group: string): number => ORDER[grouping as BacktestGrouping].indexOf(group);
    return [grouping, groups.sort(([a], [b]) => rank(a) - rank(b)).map(([group, members]) => say(group, members))];
  });
  return Object.fromEntries(all) as Record<BacktestGrouping, T[]>;
}

/** Scores projections group by group. */
export const scoresOf = (projections: readonly BacktestProjection[]): Backtest["scores"] => groupsOf(projections, score);

/** Share of observations an interval is to hold. */
const HELD = 0.8;

/** The quantile HELD of how far observations lie from the median, in widths of the interval on their side. */
function widening(projections: readonly BacktestProjection[]): number | null {
  const distances = projections.map(({ observed, p10, p50, p90 }) =>
    observed > p50 ? (observed - p50) / (p90 - p50) : (p50 - observed) / (p50 - p10),
  );
  if (!distances.every(Number.isFinite)) return null;
  const sorted = distances.sort((a, b) => a - b);
  const position = HELD * (sorted.length - 1);
  const below = sorted[Math.floor(position)]!;
  return below + (position % 1) * (sorted[Math.ceil(position)]! - below);
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Scores one group of one projection or more. */
export function score(group: string, projections: readonly BacktestProjection[]): BacktestScore {
  const error = (of: (projection: BacktestProjection) => number) => (projection: BacktestProjection) =>
    of(projection) / projection.observed - 1;
  const mape = (of: (projection: BacktestProjection) => number, over = projections): number => mean(over.map(error(of)).map(Math.abs));
  const drifting = projections.filter(({ drift }) => drift !== null);
  return {
    group,
    projections: projections.length,
    series: new Set(projections.map(({ series, occupation }) => `${series} ${occupation}`)).size,
    mape: mape(({ p50 }) => p50),
    bias: mean(projections.map(error(({ p50 }) => p50))),
    covered: projections.filter(({ observed, p10, p90 }) => p10 <= observed && observed <= p90).length,
    width: mean(projections.map(({ observed, p10, p90 }) => (p90 - p10) / observed)),
    widening: widening(projections),
    noChangeMape: mape(({ noChange }) => noChange),
    drift:
      drifting.length === 0
        ? null
        : { projections: drifting.length, mape: mape(({ drift }) => drift!, drifting), modelMape: mape(({ p50 }) => p50, drifting) },
  };
}
