import { type ShortageKind, shortageKind } from "#model/vocabulary";
import type { PlanContent } from "../content/plan-content.ts";
import type { PlanMeasure } from "../content/plan-measure.ts";
import type { OccupationFacts, PlanFacts } from "../facts/occupation-facts.ts";
import type { ActualAgainstProjected } from "../follow-up/accuracy.ts";
import { type HorizonYears, horizonsOf } from "../horizon.ts";
import type { Conflict } from "../roll-up/conflict.ts";
import type { Standing } from "../workflow/standing.ts";
import type { Answer } from "./judgement.ts";

/** Everything a chapter may speak of. */
export interface PlanView {
  readonly content: PlanContent;
  readonly facts: PlanFacts;
  /** Measures shown in this plan: its own, those of units above (national, regional) and those of units below. */
  readonly measures: readonly PlanMeasure[];
  readonly completeness: readonly (Answer & { readonly criterion: string })[];
  /** What the plans of the units below cannot have together; empty for a unit without units below. */
  readonly conflicts: readonly Conflict[];
  /** What earlier plans projected for years that have come. */
  readonly compared: readonly ActualAgainstProjected[];
  readonly standing: Standing;
}

/** The horizons of a plan, as far as its numbers reach. */
export const horizonsIn = ({ baseYear, years }: PlanFacts): HorizonYears[] => horizonsOf(baseYear, years.at(-1) ?? baseYear);

/** Position in the years of the last year of the medium horizon, or of the last year there is. */
export function mediumYear(facts: PlanFacts): number {
  const medium = horizonsIn(facts).find(({ horizon }) => horizon === "medium") ?? horizonsIn(facts).at(-1);
  return medium === undefined ? facts.years.length - 1 : facts.years.indexOf(medium.to);
}

/** Gap of one year without the plan's measures; null where it is not known. */
export function gapIn({ series }: OccupationFacts, year: number): { p10: number; p50: number; p90: number } | null {
  const { p10, p50, p90 } = series.measures.gap;
  const gap = { p10: p10[year], p50: p50[year], p90: p90[year] };
  return gap.p10 == null || gap.p50 == null || gap.p90 == null ? null : { p10: gap.p10, p50: gap.p50, p90: gap.p90 };
}

/** What the gap of a series amounts to, year by year; `none` where it is not known. */
export const kindsOf = ({ measures: { gap, demand, supply }, shortageProbability }: OccupationFacts["series"]): ShortageKind[] =>
  shortageProbability.map((probability, year) => {
    const [low, high] = [gap.p10[year] ?? null, gap.p90[year] ?? null];
    if (low === null || high === null) return "none";
    return shortageKind({ low, high, probability, demand: demand.p50[year] ?? 0, supply: supply.p50[year] ?? 0 });
  });

/** Occupations by their median shortage in a year, largest first. */
export const byShortage = (facts: PlanFacts, year: number): OccupationFacts[] =>
  [...facts.occupations].sort((a, b) => (gapIn(b, year)?.p50 ?? 0) - (gapIn(a, year)?.p50 ?? 0));
