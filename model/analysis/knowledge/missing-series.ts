import type { Row } from "#model/vocabulary";
import type { OccupationKnowledge } from "./knowledge.ts";
import type { MissingSeries, PublishedSeries } from "./published-series.ts";

/** Most series named: more is no help to someone who is to begin with one. */
const MOST_SERIES = 10;
/** A series that touches less of the variance than this is not worth naming. */
const LEAST_SHARE = 0.001;

/**
 * Ranks series by how much of what is not known they could say something of: the share of the variance of the gap that comes from figures of
 * the groups a series would replace, and that are not read in a source today. Each occupation counts alike, as in the measure itself.
 *
 * Series that would replace the same figures do not add up.
 */
export function missingSeries(
  { occupations }: { readonly occupations: readonly Pick<OccupationKnowledge, "occupation" | "groups">[] },
  list: readonly PublishedSeries[],
  rows: readonly Pick<Row<"occupations">, "id" | "authorised">[],
): MissingSeries[] {
  const authorised = new Set(rows.filter((row) => row.authorised).map(({ id }) => id));
  const varying = occupations.filter(({ groups }) => groups.length > 0);
  return list
    .map((series) => {
      const shares = varying.map((one) => (series.of === "all" || authorised.has(one.occupation) ? notPublished(one, series) : 0));
      return {
        ...series,
        share: shares.reduce((sum, share) => sum + share, 0) / (varying.length || 1),
        occupations: shares.filter((share) => share > 0).length,
      };
    })
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_SERIES);
}

const notPublished = ({ groups }: Pick<OccupationKnowledge, "groups">, { groups: replaced }: PublishedSeries): number =>
  groups
    .filter(({ group }) => replaced.includes(group))
    .reduce((sum, { shares }) => sum + shares["second-hand"] + shares.derived + shares.assumption, 0);
