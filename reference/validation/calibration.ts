import { type Measure, measureDraws, type OccupationDraws, summarise } from "#model/projection";
import { compileOccupation, REFERENCE_SCENARIO, reportedUnits, Scenario, simulate, unitTree } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { betaBinomialRange } from "./beta-binomial.ts";

/** Draws an interval is made of, and truths it is held against: other draws of the same model, with a seed of their own. */
const STATED = { draws: 1000, seed: 1, to: 2040 } as const;
const TRUTHS = { draws: 1000, seed: 20_260_101 } as const;
const YEARS = [2026, 2030, 2035, 2040] as const;
const MEASURES = ["supply", "demand", "gap"] as const satisfies readonly Measure[];
/** One large occupation, one middle, and the smallest. */
const OCCUPATIONS = ["bioingenior", "radiograf", "perfusjonist"] as const;
/** Where: the nation, a region, and two trusts of very different size, as far as the occupation works there. */
const UNITS = ["norge", "helse-vest", "ous", "finnmarkssykehuset"] as const;

/** How often the 80 % interval of a figure held a truth. */
interface Coverage {
  readonly occupation: string;
  readonly unit: string;
  readonly measure: (typeof MEASURES)[number];
  readonly year: number;
  readonly held: number;
}

export interface Calibration {
  readonly truths: number;
  readonly cells: readonly Coverage[];
  /** Counts that 99 of 100 cells lie between when the intervals are right. */
  readonly range: { readonly low: number; readonly high: number };
}

/** Simulates an occupation under changes to the reference scenario. */
function draw(dataset: Dataset, occupation: string, options: { draws: number; seed: number }, changes: readonly object[] = []) {
  const scenario =
    changes.length === 0 ? REFERENCE_SCENARIO : Scenario.parse({ schema: "framsyn/scenario/1", name: "calibration", changes });
  return simulate(compileOccupation(dataset, scenario, occupation, { to: STATED.to }), options);
}

/** Counts how many truths the stated 80 % interval holds, figure by figure. */
function coverage(dataset: Dataset, stated: OccupationDraws, truth: OccupationDraws): Coverage[] {
  const units = reportedUnits(unitTree(dataset), stated.units, UNITS);
  return units.flatMap(({ unit, leaves }) =>
    MEASURES.flatMap((measure) => {
      const [mine, theirs] = [measureDraws(stated, measure, leaves), measureDraws(truth, measure, leaves)];
      return YEARS.map((year): Coverage => {
        const t = year - stated.firstYear;
        const { p10, p90 } = summarise(mine.subarray(t * stated.draws, (t + 1) * stated.draws));
        const held = theirs.subarray(t * truth.draws, (t + 1) * truth.draws).filter((value) => p10 <= value && value <= p90).length;
        return { occupation: stated.occupation, unit, measure, year, held };
      });
    }),
  );
}

/** Holds the stated intervals against truths from the model itself: parameters drawn from the stated intervals, with another seed. */
export function calibrate(dataset: Dataset): Calibration {
  const cells = OCCUPATIONS.flatMap((occupation) =>
    coverage(dataset, draw(dataset, occupation, STATED), draw(dataset, occupation, TRUTHS)),
  );
  // P10 and P90 lie at positions 0.1 (N - 1) and 0.9 (N - 1), counted from 0: 0.8 (N - 1) draws apart.
  const within = Math.round(0.8 * (STATED.draws - 1));
  return { truths: TRUTHS.draws, cells, range: betaBinomialRange(TRUTHS.draws, within, STATED.draws, 0.01) };
}

/** Ways the world may differ from what the model is told, each within what has been seen or published. */
const DEVIATIONS = [
  { what: "the model is true", changes: [] },
  {
    what: "retirement is one fifth more frequent",
    changes: [{ kind: "exits", process: "retirement", operation: "multiply", value: 1.2 }],
  },
  { what: "one fifth fewer students are admitted", changes: [{ kind: "study-places", operation: "multiply", value: 0.8 }] },
  { what: "demand grows half a percentage point more a year", changes: [{ kind: "standard-growth", operation: "add", value: 0.005 }] },
  { what: "demand grows one percentage point more a year", changes: [{ kind: "standard-growth", operation: "add", value: 0.01 }] },
] as const;

/** Share of truths that deviate in one way and are still held. */
export interface Deviation {
  readonly what: string;
  readonly year: number;
  readonly held: number;
}

/** How often the interval of the gap of bioengineers in the nation holds truths that the model has not been told of. */
export function deviations(dataset: Dataset): Deviation[] {
  const stated = draw(dataset, "bioingenior", STATED);
  return DEVIATIONS.flatMap(({ what, changes }) => {
    const stating = changes.map((change) => ({ id: "deviation", reason: "The world differs", startYear: 2026, ...change }));
    return coverage(dataset, stated, draw(dataset, "bioingenior", TRUTHS, stating))
      .filter(({ unit, measure, year }) => unit === "norge" && measure === "gap" && (year === 2030 || year === 2040))
      .map(({ year, held }) => ({ what, year, held }));
  });
}
