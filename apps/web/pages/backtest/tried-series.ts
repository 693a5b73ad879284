import type { BacktestProjection } from "#model/analysis";

/** A series of one occupation that was tried. */
export interface TriedSeries {
  readonly id: string;
  readonly series: string;
  readonly occupation: string;
  readonly projections: readonly BacktestProjection[];
}

/** Gathers projections by series and occupation, those tried most often first. */
export function triedSeries(projections: readonly BacktestProjection[]): TriedSeries[] {
  const groups = Map.groupBy(projections, ({ series, occupation }) => `${series}:${occupation}`);
  return [...groups]
    .map(([id, members]) => ({ id, series: members[0]!.series, occupation: members[0]!.occupation, projections: members }))
    .toSorted((a, b) => b.projections.length - a.projections.length);
}

/** The projections of a series to its last count, from every year before; the rows of a picture that one can take in. */
export function toLastCount({ projections }: TriedSeries): BacktestProjection[] {
  const last = Math.max(...projections.map(({ year }) => year));
  return projections.filter(({ year }) => year === last);
}
