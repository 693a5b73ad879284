import { summarise } from "#model/projection";
import { MissingFigures, reportedUnits, sliceDataset, staffedUnits, unitTree } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import type { AnalysisOptions } from "../definition/analysis-options.ts";
import type { Side } from "../definition/side.ts";
import type { Comparison, ComparisonItem, ComparisonQuestion, DifferenceCause } from "./comparison.ts";
import { differencesOf, type Exchange } from "./exchanges.ts";
import { type GapAtUnits, gapAtUnits } from "./gap-at-units.ts";

/** What a comparison says of one occupation. */
export type OccupationComparison = Pick<Comparison, "items" | "onlyA" | "onlyB" | "notAttributed">;

/** Effects smaller than this, in FTE, are rounding. */
const ROUNDING = 1e-9;

/**
 * Compares the gap of one occupation between two sides, at every unit both have, draw by draw with the same random numbers.
 *
 * Where several parts of the inputs differ, each part's effect is, draw by draw, the mean over both sides of what exchanging it does: half of (first side
 * with the part from the other, minus the first) and half of (the other, minus the other with the part from the first). Swapping the sides
 * thus turns every sign and nothing else. What is left is the interaction. A part that cannot be exchanged, because the rest lacks figures
 * for it or starts in another year, is named in `notAttributed`.
 *
 * @throws MissingFigures when a side itself lacks figures.
 */
export function compareOccupation(
  sideA: Side,
  sideB: Side,
  occupation: string,
  { year, units: asked }: Pick<ComparisonQuestion, "year" | "units">,
  options: AnalysisOptions,
): OccupationComparison {
  const a = { ...sideA, dataset: sliceDataset(sideA.dataset, occupation) };
  const b = { ...sideB, dataset: sliceDataset(sideB.dataset, occupation) };
  const [unitsA, unitsB] = [reported(a.dataset, occupation, asked), reported(b.dataset, occupation, asked)];
  const both = unitsA.filter((unit) => unitsB.includes(unit));
  const only = (mine: readonly string[]) => mine.filter((unit) => !both.includes(unit)).map((unit) => ({ occupation, unit }));
  const absent = { onlyA: only(unitsA), onlyB: only(unitsB) };
  if (both.length === 0) return { items: [], ...absent, notAttributed: [] };

  const { exchanges, apart, complete } = differencesOf(a, b);
  const alone = exchanges.length === 1 && complete;
  const steps = 2 + (alone ? 0 : 2 * exchanges.length);
  let done = 0;
  const run = (side: Side, like?: { run: GapAtUnits; cause: DifferenceCause }): GapAtUnits => {
    const found = gapAtUnits(side, occupation, both, year, options, like);
    options.onProgress?.(++done / steps);
    return found;
  };
  const [runA, runB] = [run(a), run(b)];
  const differences = both.map((_, u) => runB.gaps[u]!.map((gap, d) => gap - runA.gaps[u]![d]!));
  const notAttributed: Comparison["notAttributed"] = apart.map((cause) => ({ occupation, cause, reason: "base-year", missing: null }));
  const effects = exchanges.flatMap((exchange) => {
    const { cause } = exchange;
    if (alone) return [{ cause, byUnit: differences.map(median) }];
    const found = effectOf(exchange, runA, runB, run);
    if (!(found instanceof MissingFigures)) return [{ cause, byUnit: found }];
    notAttributed.push({ occupation, cause, reason: "missing-figures", missing: found.findings[0] ?? null });
    return [];
  });
  options.onProgress?.(1);
  return {
    items: both.map((unit, u): ComparisonItem => {
      const difference = summarise(differences[u]!);
      const here = effects.map(({ cause, byUnit }) => ({ cause, effect: byUnit[u]! })).filter(({ effect }) => Math.abs(effect) > ROUNDING);
      return {
        occupation,
        unit,
        a: summarise(runA.gaps[u]!),
        b: summarise(runB.gaps[u]!),
        difference,
        effects: here.sort((one, other) => Math.abs(other.effect) - Math.abs(one.effect)),
        interaction: here.reduce((left, { effect }) => left - effect, difference.p50),
      };
    }),
    ...absent,
    notAttributed,
  };
}

/** Median effect per unit of exchanging one part, or what a mixed edition lacks. */
function effectOf(
  { cause, a, b }: Exchange,
  runA: GapAtUnits,
  runB: GapAtUnits,
  run: (side: Side, like: { run: GapAtUnits; cause: DifferenceCause }) => GapAtUnits,
): number[] | MissingFigures {
  try {
    const [mixedA, mixedB] = [run(a, { run: runA, cause }), run(b, { run: runB, cause })];
    const [a1, a2, b1, b2] = [runA, mixedA, mixedB, runB].map(({ gaps }) => gaps) as [Gaps, Gaps, Gaps, Gaps];
    return a1.map((before, u) => median(before.map((gap, d) => (a2[u]![d]! - gap + b2[u]![d]! - b1[u]![d]!) / 2)));
  } catch (error) {
    if (error instanceof MissingFigures) return error;
    throw error;
  }
}

/** Units with staff or demand of the occupation, and their sums, in the order of the units table; of those asked for where any are. */
function reported(dataset: Dataset, occupation: string, asked: readonly string[] | undefined): string[] {
  return reportedUnits(unitTree(dataset), staffedUnits(dataset, occupation), asked).map(({ unit }) => unit);
}

type Gaps = GapAtUnits["gaps"];

const median = (values: Float64Array): number => summarise(values).p50;
