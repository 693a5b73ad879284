import type { Dataset } from "./dataset.ts";

/** The source a figure names where nothing is published: its row states the rule or judgement that stands in. */
const STATED_ASSUMPTION = "framsyn-assumption";

/**
 * Occupations whose intake nobody has published: every row of their study places is an assumption, and names the source of stated assumptions.
 * In the reference dataset such an intake is set from the growth of demand, so that the gap that follows says nothing of whether too few are
 * educated: it is not assessed. A row with another source or certainty, a published intake or a unit's own figure, makes it assessed. An
 * occupation without study places has no assumed intake.
 */
export function assumedIntakes({ tables: { programmes, study_places } }: Pick<Dataset, "tables">): ReadonlySet<string> {
  const occupations = new Map(programmes.map(({ id, occupation }) => [id, occupation]));
  const rows = Map.groupBy(study_places, ({ programme }) => occupations.get(programme));
  const isAssumed = ({ certainty, source }: (typeof study_places)[number]): boolean =>
    certainty === "assumption" && source === STATED_ASSUMPTION;
  return new Set([...rows].flatMap(([occupation, own]) => (occupation !== undefined && own.every(isAssumed) ? [occupation] : [])));
}
