import { measureDraws, summarise } from "#model/projection";
import { compileOccupation, type Scenario, simulate } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import type { AnalysisOptions } from "../analysis.ts";
import { leavesOf } from "../leaves-of.ts";
import { type Decomposition, type DecompositionQuestion, GAP_FACTORS, type GapFactor } from "./decomposition.ts";
import { demandSteps } from "./demand-steps.ts";
import { supplySteps } from "./supply-steps.ts";

/** A step smaller than this part of the supply and demand it comes from is rounding, not a factor at work. */
const ROUNDING = 1e-10;

/**
 * Explains why the gap of an occupation at a unit changes from the base year to another.
 *
 * Supply is divided on the people who leave and come in the run itself (see `supplySteps`). On the demand side each factor is switched on
 * alone (see `demandSteps`); what they do together is the interaction. `measures` is what the scenario does to the change of the gap
 * compared with the dataset as it stands; a choice of method or population alternative is no measure, and holds on both sides. All is taken
 * draw by draw with the same random numbers, so start + effects + interaction = end in every draw.
 *
 * @throws RangeError when the year lies before the base year or the unit has no staff of the occupation; MissingFigures.
 */
export function decompose(
  dataset: Dataset,
  scenario: Scenario,
  { occupation, unit, year }: DecompositionQuestion,
  { draws, seed, onProgress, signal }: AnalysisOptions,
): Decomposition {
  const choices = scenario.changes.filter((change) => !("operation" in change));
  const hasMeasures = choices.length < scenario.changes.length;
  const from = dataset.description.baseYear;
  const years = year - from;

  const run = (changes: Scenario["changes"], share: readonly [start: number, end: number]) => {
    const compiled = compileOccupation(dataset, { ...scenario, changes }, occupation, { to: year });
    const leaves = leavesOf(dataset, compiled, unit);
    const progress = (done: number): void => onProgress?.(share[0] + (share[1] - share[0]) * done);
    const projection = simulate(compiled, { seed, draws, signal, onProgress: progress });
    const gap = measureDraws(projection, "gap", leaves);
    return { compiled, leaves, projection, first: gap.slice(0, draws), last: gap.slice(years * draws, (years + 1) * draws) };
  };
  const plain = run(choices, [0, hasMeasures ? 0.4 : 0.8]);
  const real = hasMeasures ? run(scenario.changes, [0.4, 0.8]) : plain;

  const { compiled, leaves, projection } = plain;
  const supply = supplySteps(compiled.inputs, projection, { seed }, leaves, years);
  onProgress?.(0.9);
  signal?.throwIfAborted();
  const demand = demandSteps(compiled, { seed }, draws, leaves, years);
  const effectOf = (factor: GapFactor): Float64Array => {
    if (factor in demand) return demand[factor as keyof typeof demand];
    if (factor in supply) return supply[factor as keyof typeof supply].map((step) => -step);
    return real.last.map((gap, d) => gap - real.first[d]! - (plain.last[d]! - plain.first[d]!));
  };
  const size = largest(measureDraws(projection, "supply", leaves)) + largest(measureDraws(projection, "demand", leaves));
  const effects = GAP_FACTORS.map((factor) => ({ factor, draws: effectOf(factor) })).filter(
    (effect) => largest(effect.draws) > ROUNDING * size,
  );
  const interaction = real.last.map((gap, d) => effects.reduce((left, effect) => left - effect.draws[d]!, gap - real.first[d]!));
  onProgress?.(1);
  return {
    kind: "decomposition",
    from,
    to: year,
    start: summarise(real.first),
    end: summarise(real.last),
    effects: effects.map((effect) => ({ factor: effect.factor, effect: summarise(effect.draws) })),
    interaction: summarise(interaction),
  };
}

const largest = (values: Float64Array): number => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
