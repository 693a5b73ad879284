import { runProjection } from "#io/compute";
import type { Noise } from "#model/projection";
import { type Outcome, USUAL_RUN, unitTree, usualLastYear, yearsCovered } from "#model/scenario";
import { knownIds } from "./known-ids.ts";
import { acceptable } from "./refused.ts";
import { type Basis, type Drawing, given, sideOf } from "./side.ts";

/** What to project, and how. */
export interface Projecting extends Basis, Drawing {
  /** Ids of occupations; default all that have staff. */
  readonly occupations?: readonly string[] | undefined;
  /** Ids of units at any level, or `all`; default the nation. A unit with others below it is their sum, taken in every future. */
  readonly units?: readonly string[] | "all" | undefined;
  /** Last year; default 2040, or as far as the dataset reaches. */
  readonly to?: number | undefined;
  /** Whether people are averages (default), or whole persons who leave, move and come by chance. */
  readonly noise?: Noise | undefined;
  /** Single futures kept with each series, for charts; default none. */
  readonly futures?: number | undefined;
}

/**
 * Projects supply, demand and gap (contracted FTE) of occupations at units, with percentiles over possible futures: what
 * `framsyn projection --format json` prints, to the last digit. docs/outcome.md describes the result.
 *
 * @throws Refused where ids, years, dataset or scenario cannot be used; the signal's reason when aborted.
 */
export async function project(wanted: Projecting = {}): Promise<Outcome> {
  const { dataset, scenario } = await sideOf(wanted);
  const { occupations, units = [unitTree(dataset).nation], draws = USUAL_RUN.draws, seed = USUAL_RUN.seed } = wanted;
  const { first, last } = yearsCovered(dataset);
  const to = wanted.to ?? usualLastYear({ baseYear: first, lastYear: last });
  knownIds(dataset, "occupations", "occupations", occupations);
  if (units !== "all") knownIds(dataset, "units", "units", units);
  acceptable(to < first || to > last ? [yearOutside(to, first, last)] : []);
  const { noise, futures, workers, onProgress, signal } = wanted;
  const chosen = given({ occupations, units: units === "all" ? undefined : units, noise, futures, workers, onProgress, signal });
  return runProjection(dataset, scenario, { ...chosen, from: first, to, draws, seed });
}

const yearOutside = (year: number, first: number, last: number) =>
  ({
    severity: "error",
    code: "input-years",
    file: "call",
    row: null,
    field: "to",
    value: String(year),
    message: `The year ${year} is outside ${first} to ${last}, which is what the dataset reaches. Choose a year in between.`,
    params: { first: String(first), last: String(last) },
  }) as const;
