import { decomposeUnits } from "#model/analysis";
import { measureDraws, type OccupationDraws, summarise } from "#model/projection";
import {
  basisOf,
  certaintyUsed,
  compileOccupation,
  concerns,
  figuresUsed,
  type ReportedUnit,
  reportedUnits,
  type Scenario,
  simulate,
  summariseSum,
  unitTree,
  withChanges,
} from "#model/scenario";
import { assumedIntakes, type Dataset } from "#model/vocabulary";
import { changesOfMeasure, counts } from "../../../content/counting-measures.ts";
import { measuresAt } from "../../../content/measures-at.ts";
import type { PlanMeasure } from "../../../content/plan-measure.ts";
import type { OccupationFacts } from "../../../facts/occupation-facts.ts";
import type { PlanRun } from "../../plan-part.ts";
import { situationOf } from "./situation.ts";

/** How the numbers of staff are made. */
export interface FactsOptions extends PlanRun {
  /** Year up to which the gap's change is explained; null for no explanation. */
  readonly causeYear: number | null;
}

/** Share of the work that the decomposition is, for progress only. */
const CAUSES_SHARE = 0.4;

/**
 * Computes what the plans of some units say about one occupation. Units without staff of it are left out.
 *
 * One simulation without the plans' measures, one with each measure alone and one with all that count serve every unit at once, on common
 * random numbers: the effect of a measure is the fall in the gap draw by draw. The sum over a unit's leaves is taken in every draw. All
 * measures count in the gap that remains at every unit, so that gaps add up; effects are given of those that the unit's plan shows.
 */
export function factsOfOccupation(
  dataset: Dataset,
  scenario: Scenario,
  occupation: string,
  units: readonly string[],
  measures: readonly PlanMeasure[],
  options: FactsOptions,
): OccupationFacts[] {
  const { to, draws, seed, signal, onProgress } = options;
  const run = { draws, seed, signal };
  const compiled = compileOccupation(dataset, scenario, occupation, { to });
  const base = simulate(compiled, run);
  const tree = unitTree(dataset);
  const reported = reportedUnits(tree, base.units, units);
  if (reported.length === 0) return [];
  const counting = measures.filter((measure) => counts(measure) && concerns(measure.changes, occupation));
  const shownAt = new Map(reported.map(({ unit }) => [unit, new Set(measuresAt(counting, unit, tree))]));
  const shown = counting.filter((measure) => reported.some(({ unit }) => shownAt.get(unit)!.has(measure)));
  const steps = shown.length + 2;
  let step = 0;
  const done = (): void => onProgress?.(((1 - CAUSES_SHARE) * ++step) / steps);
  done();
  const under = (chosen: readonly PlanMeasure[]): OccupationDraws => {
    const changed = simulate(compileOccupation(dataset, withChanges(scenario, chosen.flatMap(changesOfMeasure)), occupation, { to }), run);
    done();
    return changed;
  };
  const each = shown.map((measure) => ({ measure, projection: under([measure]) }));
  // With one measure, all that count is that one.
  const all = counting.length === 0 ? base : counting.length === 1 && shown.length === 1 ? each[0]!.projection : under(counting);
  const causes =
    options.causeYear === null
      ? new Map()
      : decomposeUnits(
          dataset,
          scenario,
          occupation,
          reported.map(({ unit }) => unit),
          options.causeYear,
          {
            ...run,
            base,
            onProgress: (share) => onProgress?.(1 - CAUSES_SHARE + CAUSES_SHARE * share),
          },
        );
  const intakeAssumed = assumedIntakes(dataset).has(occupation);
  return reported.map((unit) => {
    const series = summariseSum(base, unit.leaves, {
      unit: unit.unit,
      basis: basisOf(compiled, unit.leaves),
      from: base.firstYear,
      futures: 0,
    });
    const inside = tree.within(unit.unit);
    const figures = figuresUsed(dataset, occupation, unit.unit, series.basis);
    return {
      occupation,
      unit: unit.unit,
      situation: situationOf(compiled, unit.leaves, figures, inside),
      intakeAssumed,
      series,
      certainty: certaintyUsed(figures),
      causes: causes.get(unit.unit) ?? null,
      measures: each
        .filter(({ measure }) => shownAt.get(unit.unit)!.has(measure))
        .map(({ measure, projection }) => ({ measure: measure.id, effect: effectOf(base, projection, unit) })),
      residual: residualOf(all, unit),
    };
  });
}

/** Fall in the gap per year. */
function effectOf(
  before: OccupationDraws,
  after: OccupationDraws,
  { leaves }: ReportedUnit,
): OccupationFacts["measures"][number]["effect"] {
  const [first, second] = [measureDraws(before, "gap", leaves), measureDraws(after, "gap", leaves)];
  const fall = first.map((gap, i) => gap - second[i]!);
  return yearly(fall, before, summarise);
}

function residualOf(projection: OccupationDraws, { leaves }: ReportedUnit): OccupationFacts["residual"] {
  return yearly(measureDraws(projection, "gap", leaves), projection, (gaps) => ({
    gap: summarise(gaps),
    shortageProbability: gaps.filter((gap) => gap > 0).length / gaps.length,
  }));
}

const yearly = <T>(values: Float64Array, { years, draws }: OccupationDraws, of: (year: Float64Array) => T): T[] =>
  Array.from({ length: years }, (_, year) => of(values.subarray(year * draws, (year + 1) * draws)));
