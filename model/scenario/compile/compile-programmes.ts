import type { ByAge, ProgrammeInputs } from "#model/projection";
import {
  AGE_COUNT,
  type Change,
  type Dataset,
  exactly,
  type Figure,
  type ProgrammeMeasure,
  type Row,
  requiredWeeks,
} from "#model/vocabulary";
import type { Compiling } from "../figures/compiling.ts";
import type { Gaps } from "../figures/gaps.ts";
import { changesOf, partOfAmount, toChange } from "../figures/scenario-changes.ts";
import { figureOf } from "../figures/uncertain-rows.ts";
import type { Scenario } from "../scenario.ts";
import type { LeafUnit } from "../units/leaf-unit.ts";
import { spreadEvenly } from "./age-curves.ts";
import { destinationShares } from "./destination-shares.ts";

/** Years of a run, and how long a graduate counts as new. */
export interface PipelineYears {
  readonly first: number;
  readonly count: number;
  readonly newYears: number;
}

/** Gives the occupation's programmes, with intakes from far enough back that the first years' graduates and new staff are known. */
export function compileProgrammes(
  { dataset, scenario, occupation, gaps }: Compiling,
  units: readonly LeafUnit[],
  persons: readonly number[],
  years: PipelineYears,
): ProgrammeInputs[] {
  const programmes = dataset.tables.programmes.filter((row) => row.occupation === occupation);
  const weeks = requiredWeeks(dataset.tables.placement_requirements);
  const drafts = programmes.map((programme) => draftOf(dataset, programme, weeks.get(programme.id), years, gaps));
  const rates = (kind: "completion" | "take-up", programme: string): Change[] =>
    changesOf(scenario, kind, occupation)
      .filter((change) => names(change, programme))
      .map((change) => toChange(change, years.first, years.count));
  return drafts.map((draft) => ({
    programme: draft.row.id,
    firstIntakeYear: draft.firstIntakeYear,
    places: draft.places,
    fill: draft.fill,
    length: draft.length,
    placesChanges: intakeChanges(scenario, "study-places", occupation, draft, drafts, (d, year) => valueIn(d.places, d, year)),
    placementWeeks: draft.placementWeeks,
    placementChanges: intakeChanges(scenario, "placements", occupation, draft, drafts, (d, year) => valueIn(d.placementWeeks, d, year)),
    weeksPerStudent: draft.weeksPerStudent,
    completion: { base: draft.completion, changes: rates("completion", draft.row.id) },
    takeUp: { base: draft.takeUp, changes: rates("take-up", draft.row.id) },
    profile: graduateProfile(draft.row),
    destinations: destinationShares(dataset, { flow: "graduates", programme: draft.row.id }, units, persons, gaps),
  }));
}

interface Draft {
  readonly row: Row<"programmes">;
  readonly firstIntakeYear: number;
  readonly places: readonly Figure[];
  readonly placementWeeks: readonly (Figure | null)[];
  readonly fill: Figure;
  readonly length: number;
  readonly weeksPerStudent: number;
  readonly completion: Figure;
  readonly takeUp: Figure;
}

/** `weeksRequired` are those of the programme's requirements, where it has any. */
function draftOf(dataset: Dataset, row: Row<"programmes">, weeksRequired: number | undefined, years: PipelineYears, gaps: Gaps): Draft {
  const figures = dataset.tables.programme_figures.filter((figure) => figure.programme === row.id);
  const required = (measure: ProgrammeMeasure, nature: "share" | "factor"): Figure => {
    const figure = figures.find((candidate) => candidate.measure === measure);
    if (figure !== undefined) return figureOf(figure, nature, row.occupation);
    const message = `There is no ${measure} for the programme ${row.id}; add a row.`;
    return exactly(gaps.note("missing-programme-figure", "programme_figures", "value", message, { programme: row.id, measure }));
  };
  const fill = figures.find(({ measure }) => measure === "fill");
  const length = required("length", "factor").value;
  const firstIntakeYear = years.first - years.newYears - (Number.isNaN(length) ? 0 : Math.ceil(length));
  const intakes = Array.from({ length: years.first + years.count - firstIntakeYear }, (_, i) => firstIntakeYear + i);
  const admitted = yearly(dataset.tables.study_places.filter((place) => place.programme === row.id));
  const weeks = yearly(dataset.tables.placements.filter((place) => place.programme === row.id));
  if (admitted.length === 0) {
    const message = `There are no study places for the programme ${row.id}; add a row per year of admission.`;
    gaps.note("missing-study-places", "study_places", "value", message, { programme: row.id });
  }
  return {
    row,
    firstIntakeYear,
    places: intakes.map((year) => figureOf(latest(admitted, year) ?? admitted[0] ?? { value: Number.NaN }, "count", row.occupation)),
    placementWeeks: intakes.map((year) => {
      const held = latest(weeks, year);
      return held === undefined ? null : figureOf(held, "count", row.occupation);
    }),
    fill: fill === undefined ? exactly(1) : figureOf(fill, "factor", row.occupation),
    length,
    weeksPerStudent: weeks.length === 0 ? 0 : (weeksRequired ?? required("placement-weeks", "factor").value),
    completion: required("completion", "share"),
    takeUp: required("take-up", "share"),
  };
}

const yearly = <R extends { readonly year: number }>(rows: readonly R[]): R[] => [...rows].sort((a, b) => a.year - b.year);

/** The row of the year, or of the last year before it that has one. */
const latest = <R extends { readonly year: number }>(rows: readonly R[], year: number): R | undefined =>
  rows.findLast((row) => row.year <= year);

const names = (change: { readonly programmes?: readonly string[] | undefined }, programme: string): boolean =>
  change.programmes === undefined || change.programmes.includes(programme);

function valueIn(series: readonly (Figure | null)[], draft: Draft, year: number): number {
  const at = Math.min(Math.max(year - draft.firstIntakeYear, 0), series.length - 1);
  return series[at]?.value ?? 0;
}

/** An amount is one for all programmes concerned together, divided as their own places (or weeks) are in the change's first year. */
function intakeChanges(
  scenario: Scenario,
  kind: "study-places" | "placements",
  occupation: string,
  draft: Draft,
  drafts: readonly Draft[],
  size: (draft: Draft, year: number) => number,
): Change[] {
  return changesOf(scenario, kind, occupation)
    .filter((change) => names(change, draft.row.id))
    .map((change) => {
      const concerned = drafts.filter((other) => names(change, other.row.id));
      const total = concerned.reduce((sum, other) => sum + size(other, change.startYear), 0);
      const whole = toChange(change, draft.firstIntakeYear, draft.places.length);
      return partOfAmount(whole, size(draft, change.startYear), total, concerned.length);
    });
}

function graduateProfile(row: Row<"programmes">): ByAge {
  const profile: ByAge = { female: new Float64Array(AGE_COUNT), male: new Float64Array(AGE_COUNT) };
  spreadEvenly(profile.female, row.graduate_age_from, row.graduate_age_to, row.share_women);
  spreadEvenly(profile.male, row.graduate_age_from, row.graduate_age_to, 1 - row.share_women);
  return profile;
}
