import { asStated, checkFlow, drawLaboratory, type FlowProblem, inDraw, type SimulationOutcome, simulate } from "#model/laboratory";
import { type Dataset, exactly } from "#model/vocabulary";
import { NATIONAL_SHARE } from "../figures/national-share.ts";
import type { Scenario } from "../scenario.ts";
import { chainSamples } from "./chain-samples.ts";
import { compileLaboratory } from "./compile-laboratory.ts";
import { leadOccupation } from "./lead-occupation.ts";
import { chainsOf } from "./plan-of-laboratory.ts";
import { sampleFlowOf } from "./sample-flow-of.ts";

const WEEK = 7 * 24 * 60;
const DAYS_A_WEEK = 5;

/** Replications of a laboratory's year. */
export interface SimulatedTurnaround {
  /** One for each draw asked for, in order; none where the flow has problems. */
  readonly outcomes: readonly SimulationOutcome[];
  readonly problems: readonly FlowProblem[];
  /** Weeks simulated before anything is measured, and weeks measured. */
  readonly warmUpWeeks: number;
  readonly measuredWeeks: number;
}

/** The year whose mean week is simulated, and in which draws. */
export interface TurnaroundYear {
  readonly scenario: Scenario;
  readonly year: number;
  /** Requests of the laboratory's own menu over those of the base year, by draw. */
  readonly growth: Float64Array;
  readonly from: number;
  readonly to: number;
  readonly seed: number;
}

/**
 * Simulates a mean week of a year at a laboratory, over and over, in some of the draws: draw d has the same figures and the same chance in whatever
 * part of the work it is computed.
 *
 * Warm-up is twice the longest promise and at least two weeks; as long is measured, at least two weeks. Samples are those of its own menu and what
 * programmes bring.
 */
export function simulatedTurnaround(
  dataset: Dataset,
  id: string,
  { scenario, year, growth, from, to, seed }: TurnaroundYear,
): SimulatedTurnaround {
  const inputs = { ...compileLaboratory(dataset, id), products: [] };
  const drawn = drawLaboratory(inputs, { draws: growth.length, randomness: { seed }, nationalShare: NATIONAL_SHARE });
  const years = year - dataset.description.baseYear + 1;
  const draws = growth.length;
  const occupation = leadOccupation(dataset.tables, id) ?? "";
  const brought = chainSamples(chainsOf(dataset, scenario, id, years), drawn, { randomness: { seed }, draws, years, occupation });
  const added = (test: string, d: number): number =>
    brought.reduce((sum, one) => (one.test === test ? sum + one.path[(years - 1) * draws + d]! : sum), 0);
  const stated = asStated({
    ...inputs,
    // What programmes alone bring is on the menu too.
    analyses: inputs.analyses.map((one) => (brought.some(({ test }) => test === one.test) ? { ...one, yearly: exactly(1) } : one)),
  });
  const weeks = weeksOf(dataset, id);
  const outcomes: SimulationOutcome[] = [];
  for (let d = from; d < to; d++) {
    const laboratory = inDraw(drawn, d);
    const analyses = laboratory.analyses.map((one) => ({ ...one, yearly: one.yearly * growth[d]! + added(one.test, d) }));
    const flow = sampleFlowOf(dataset.tables, { ...laboratory, analyses }, stated);
    const problems = checkFlow(flow);
    if (problems.length > 0) return { outcomes: [], problems, warmUpWeeks: weeks, measuredWeeks: weeks };
    outcomes.push(simulate(flow, { seed, draw: d, warmUp: weeks * WEEK, until: 2 * weeks * WEEK }));
  }
  return { outcomes, problems: [], warmUpWeeks: weeks, measuredWeeks: weeks };
}

const LEAST_WEEKS = 2;

function weeksOf({ tables }: Dataset, id: string): number {
  const limits = tables.turnaround_promises.filter((row) => row.laboratory === id && row.measure === "limit");
  const longest = Math.max(0, ...limits.map(({ clock, value }) => (clock === "hours" ? value / 24 / 7 : value / DAYS_A_WEEK)));
  return Math.max(LEAST_WEEKS, Math.ceil(2 * longest));
}
