import { measureDraws } from "#model/projection";
import { compileOccupation, concerns, type Scenario, simulate } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import type { AnalysisOptions } from "../definition/analysis-options.ts";
import { leavesOf } from "../simulated/leaves-of.ts";
import type { PortfolioQuestion } from "./portfolio.ts";
import { withMeasures } from "./with-measures.ts";

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
 * Says what must be simulated to measure the responses of an occupation, as steps of each of the question's measures: nothing, then each
 * measure that touches the occupation alone, at half its capacity.
 */
export function stepsToSimulate({ measures }: PortfolioQuestion, occupation: string): number[][] {
  const alone = measures.flatMap((measure, m) =>
    concerns(measure.changes, occupation) ? [measures.map((_, other) => (other === m ? stepsToMeasure(measure.capacity) : 0))] : [],
  );
  return [measures.map(() => 0), ...alone];
}

/**
 * Gives what one step of each measure does to the gap of each goal of an occupation, in every draw: the fall in the gap with the measure
 * alone, simulated on the same random numbers as without, divided by the steps.
 *
 * @param simulated gaps (`goalGaps`) with each of `stepsToSimulate`, in that order.
 */
export function responsesOf(
  { measures }: PortfolioQuestion,
  occupation: string,
  baseYear: number,
  simulated: readonly (readonly GoalGap[])[],
): OccupationResponses {
  const [before = [], ...alone] = simulated;
  const touching = measures.flatMap((measure, m) => (concerns(measure.changes, occupation) ? [m] : []));
  return {
    occupation,
    baseYear,
    goals: before.map(({ goal, gap }, g) => ({
      goal,
      gap,
      falls: measures.map(({ capacity }, m) => {
        const gaps = alone[touching.indexOf(m)];
        return gaps === undefined ? null : gap.map((value, d) => (value - gaps[g]!.gap[d]!) / stepsToMeasure(capacity));
      }),
    })),
  };
}
