import { type MadePlan, mediumYear, type PlanMeasure } from "#model/plan";
import { same } from "../content/cells.ts";

/** Fall in the gap that a measure gives one occupation in a year, contracted FTE; above 0 helps. */
export interface MeasureEffect {
  readonly occupation: string;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** What the model has found a measure to do: per occupation, those it does nothing for left out. */
export interface FoundEffect {
  readonly year: number;
  readonly effects: readonly MeasureEffect[];
  /** Whether it was found for the measure as it stands now, not as it was before an edit that is not saved. */
  readonly fresh: boolean;
}

/** Smaller than this is no effect anybody could see, FTE: it would be written as 0.0. */
const NOTHING = 0.05;

/** Looks up what a measure does; null where the model has not been asked yet. */
export function effectOfMeasure(made: MadePlan | null, measure: PlanMeasure, unit: string): FoundEffect | null {
  if (made === null) return null;
  // Where two plans use the same id, the measure is known by its unit's id too.
  const ids = new Set([measure.id, `${measure.unit}-${measure.id}`]);
  const known = made.measures.find((one) => ids.has(one.id) && one.unit === measure.unit);
  if (known === undefined) return null;
  const at = mediumYear(made.facts);
  const effects = made.facts.occupations.flatMap(({ occupation, measures }): MeasureEffect[] => {
    const found = measures.find((one) => one.measure === known.id)?.effect[at];
    if (found === undefined || (Math.abs(found.p10) < NOTHING && Math.abs(found.p90) < NOTHING)) return [];
    return [{ occupation, p10: found.p10, p50: found.p50, p90: found.p90 }];
  });
  const counted = ({ changes, status }: PlanMeasure) => [changes, status === "stopped"];
  const saved = measure.unit === unit ? made.content.measures.find(({ id }) => id === measure.id) : known;
  return {
    year: made.facts.years[at] ?? made.facts.baseYear,
    effects: effects.toSorted((a, b) => Math.abs(b.p50) - Math.abs(a.p50)),
    fresh: saved !== undefined && same(counted(saved), counted(measure)),
  };
}
