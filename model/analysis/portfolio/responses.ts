import { measureDraws } from "#model/projection";
import { compileOccupation, type Scenario, simulate } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import type { AnalysisOptions } from "../analysis.ts";
import { leavesOf } from "../leaves-of.ts";
import type { PortfolioQuestion } from "./portfolio.ts";
import { touches, withMeasures } from "./with-measures.ts";

/** The gap of one goal in every draw. */
export interface GoalGap {
  /** Index into the question's goals. */
  readonly goal: number;
  readonly gap: Float64Array;
}

/** What measures do to the goals of one occupation. */
export interface OccupationResponses {
  readonly occupation: string;
  readonly baseYear: number;
  readonly goals: readonly (GoalGap & {
    /** Fall in the gap per step in every draw, aligned with the question's measures; null where the measure does not touch the occupation. */
    readonly falls: readonly (Float64Array | null)[];
  })[];
}

/**
 * Simulates an occupation with measures taken so many steps each, and gives the gap of each of its goals in every draw.
 *
 * @param steps aligned with the question's measures; empty for none.
 * @throws MissingFigures when the dataset lacks figures the run needs.
 */
export function goalGaps(
  dataset: Dataset,
  scenario: Scenario,
  occupation: string,
  question: PortfolioQuestion,
  steps: readonly number[],
  { draws, seed, signal, onProgress }: AnalysisOptions,
): GoalGap[] {
  const goals = question.goals.flatMap((goal, index) => (goal.occupation === occupation ? [{ ...goal, index }] : []));
  if (goals.length === 0) return [];
  const to = Math.max(...goals.map(({ year }) => year));
  const compiled = compileOccupation(dataset, withMeasures(scenario, question.measures, steps), occupation, { to });
  const projection = simulate(compiled, { seed, draws, signal, onProgress });
  return goals.map(({ unit, year, index }) => {
    const from = (year - projection.firstYear) * draws;
    return { goal: index, gap: measureDraws(projection, "gap", leavesOf(dataset, compiled, unit)).slice(from, from + draws) };
  });
}

/** Steps a response is measured with: half the capacity, so that the straight line is a chord through the range that is searched. */
const stepsToMeasure = (capacity: number): number => Math.ceil(capacity / 2);

/**
 * Measures what one step of each measure does to the gap of each goal of an occupation, in every draw: the fall in the gap with half the
 * measure's capacity, simulated alone on the same random numbers, divided by the steps. Measures that do not touch the occupation are
 * not simulated.
 */
export function measureResponses(
  dataset: Dataset,
  scenario: Scenario,
  occupation: string,
  question: PortfolioQuestion,
  options: AnalysisOptions,
): OccupationResponses {
  const touching = question.measures.map((measure) => touches(measure, occupation));
  const runs = 1 + touching.filter(Boolean).length;
  let done = 0;
  const simulated = (steps: readonly number[]): GoalGap[] => {
    const onProgress = options.onProgress && ((part: number) => options.onProgress!((done + part) / runs));
    const gaps = goalGaps(dataset, scenario, occupation, question, steps, { ...options, onProgress });
    done++;
    return gaps;
  };
  const before = simulated([]);
  const alone = question.measures.map((measure, m) => {
    if (!touching[m]) return null;
    const count = stepsToMeasure(measure.capacity);
    const gaps = simulated(question.measures.map((_, other) => (other === m ? count : 0)));
    return gaps.map(({ gap }, g) => gap.map((value, d) => (before[g]!.gap[d]! - value) / count));
  });
  return {
    occupation,
    baseYear: dataset.description.baseYear,
    goals: before.map((goal, g) => ({ ...goal, falls: alone.map((falls) => falls?.[g] ?? null) })),
  };
}
