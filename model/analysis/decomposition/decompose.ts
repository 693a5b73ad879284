import { measureDraws, type OccupationDraws, summarise } from "#model/projection";
import { compileOccupation, type Scenario, simulate } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import type { AnalysisOptions } from "../definition/analysis-options.ts";
import { leavesOf } from "../simulated/leaves-of.ts";
import { type Decomposition, type DecompositionQuestion, GAP_FACTORS, type GapFactor } from "./decomposition.ts";
import { DEMAND_FACTORS, openDemandSteps } from "./demand-steps.ts";
import { openSupplySteps, type Steps } from "./supply-steps.ts";

/** A step smaller than this part of the supply and demand it comes from is rounding, not a factor at work. */
const ROUNDING = 1e-10;

/**
 * Explains why the gap of an occupation at a unit changes from the base year to another.
 *
 * Supply is divided on the people who leave and come in the run itself (see `openSupplySteps`). On the demand side each factor is switched on
 * alone (see `openDemandSteps`); what they do together is the interaction. `measures` is what the scenario does to the change of the gap
 * compared with the dataset as it stands; a choice of method or population alternative is no measure, and holds on both sides. All is taken
 * draw by draw with the same random numbers, so start + effects + interaction = end in every draw.
 *
 * @throws RangeError when the year lies before the base year or the unit has no staff of the occupation; MissingFigures.
 */
export function decompose(dataset: Dataset, scenario: Scenario, question: DecompositionQuestion, options: AnalysisOptions): Decomposition {
  const { occupation, unit, year } = question;
  return decomposeUnits(dataset, scenario, occupation, [unit], year, options).get(unit)!;
}

/** How several units are explained at once. */
export interface DecomposeUnitsOptions extends AnalysisOptions {
  /** The run itself, from the base year to the year asked for or later, where it has been simulated already with the same draws and seed. */
  readonly base?: OccupationDraws | undefined;
}

/** Does the same for several units at once; they share the simulations. */
export function decomposeUnits(
  dataset: Dataset,
  scenario: Scenario,
  occupation: string,
  units: readonly string[],
  year: number,
  { draws, seed, onProgress, signal, base }: DecomposeUnitsOptions,
): Map<string, Decomposition> {
  const choices = scenario.changes.filter((change) => !("operation" in change));
  const hasMeasures = choices.length < scenario.changes.length;
  const from = dataset.description.baseYear;
  const years = year - from;

  const run = (changes: Scenario["changes"], share: readonly [start: number, end: number], known?: OccupationDraws) => {
    const compiled = compileOccupation(dataset, { ...scenario, changes }, occupation, { to: year });
    const progress = (done: number): void => onProgress?.(share[0] + (share[1] - share[0]) * done);
    return { compiled, projection: known ?? simulate(compiled, { seed, draws, signal, onProgress: progress }) };
  };
  const plain = run(choices, [0, hasMeasures ? 0.4 : 0.8], hasMeasures ? undefined : base);
  const real = hasMeasures ? run(scenario.changes, [0.4, 0.8], base) : plain;

  const supplyAt = openSupplySteps(plain.compiled.inputs, plain.projection, { seed }, years);
  const demandAt = openDemandSteps(plain.compiled, { seed }, draws, year - from);

  const explained = new Map<string, Decomposition>();
  for (const [i, unit] of units.entries()) {
    signal?.throwIfAborted();
    const leaves = leavesOf(dataset, plain.compiled, unit);
    const gaps = ({ projection }: typeof plain) => {
      const gap = measureDraws(projection, "gap", leaves);
      return { first: gap.slice(0, draws), last: gap.slice(years * draws, (years + 1) * draws) };
    };
    const size = largest(measureDraws(plain.projection, "supply", leaves)) + largest(measureDraws(plain.projection, "demand", leaves));
    explained.set(unit, {
      kind: "decomposition",
      from,
      to: year,
      ...stepsAt(gaps(plain), gaps(real), { ...supplyAt(leaves), ...demandAt(leaves) }, size),
    });
    onProgress?.(0.8 + (0.2 * (i + 1)) / units.length);
  }
  return explained;
}

interface Gaps {
  readonly first: Float64Array;
  readonly last: Float64Array;
}

/** The steps at one unit, from the gaps without and with measures; a step below rounding of `size` FTE is left out. */
function stepsAt(
  plain: Gaps,
  real: Gaps,
  steps: Steps<Exclude<GapFactor, "measures">>,
  size: number,
): Pick<Decomposition, "start" | "end" | "effects" | "interaction"> {
  const effectOf = (factor: GapFactor): Float64Array => {
    if (factor === "measures") return real.last.map((gap, d) => gap - real.first[d]! - (plain.last[d]! - plain.first[d]!));
    return isDemand(factor) ? steps[factor] : steps[factor].map((step) => -step);
  };
  const effects = GAP_FACTORS.map((factor) => ({ factor, draws: effectOf(factor) })).filter(
    (effect) => largest(effect.draws) > ROUNDING * size,
  );
  const interaction = real.last.map((gap, d) => effects.reduce((left, effect) => left - effect.draws[d]!, gap - real.first[d]!));
  return {
    start: summarise(real.first),
    end: summarise(real.last),
    effects: effects.map((effect) => ({ factor: effect.factor, effect: summarise(effect.draws) })),
    interaction: summarise(interaction),
  };
}

const isDemand = (factor: GapFactor): boolean => (DEMAND_FACTORS as readonly GapFactor[]).includes(factor);

const largest = (values: Float64Array): number => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
