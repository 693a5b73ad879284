import { nearestId, reportedUnits, staffedUnits, type UnitTree, unitTree } from "#model/scenario";
import type { Dataset, Finding } from "#model/vocabulary";
import { questionFinding } from "./question-finding.ts";

/** What a question is checked against. */
export interface Known {
  readonly dataset: Dataset;
  readonly tree: UnitTree;
  readonly occupations: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
}

/** Collects what a dataset has that a question can name. */
export const knownIn = (dataset: Dataset): Known => ({
  dataset,
  tree: unitTree(dataset),
  occupations: new Set(dataset.tables.occupations.map(({ id }) => id)),
  units: new Set(dataset.tables.units.map(({ id }) => id)),
});

/** Checks that the dataset has the occupation. */
export const checkOccupation = (known: Known, field: string, id: string): Finding[] => checkId("occupation", field, id, known.occupations);

/** Checks an occupation at a unit. @param path what stands before the names of the fields. */
export const checkPlace = (
  known: Known,
  path: string,
  { occupation, unit }: { readonly occupation: string; readonly unit: string },
): Finding[] => [
  ...checkOccupation(known, `${path}occupation`, occupation),
  ...checkUnit(known, `${path}unit`, unit),
  ...checkStaffed(known, `${path}unit`, occupation, unit),
];

/** Checks that the dataset has the unit. */
export const checkUnit = (known: Known, field: string, id: string): Finding[] => checkId("unit", field, id, known.units);

function checkId(what: "occupation" | "unit", field: string, id: string, ids: ReadonlySet<string>): Finding[] {
  if (ids.has(id)) return [];
  const nearest = nearestId(id, ids);
  const hint =
    nearest === undefined ? `Known are: ${[...ids].slice(0, 8).join(", ")}${ids.size > 8 ? ", …" : ""}.` : `Did you mean "${nearest}"?`;
  const params = nearest === undefined ? {} : { context: "near", suggestion: nearest };
  return [questionFinding(`unknown-${what}`, field, id, `The dataset has no ${what} "${id.slice(0, 200)}". ${hint}`, params)];
}

/** Checks a list of ids: not empty, each known and named once. A list that is left out means all, and is fine. */
export function checkList(
  field: string,
  ids: readonly string[] | undefined,
  check: (field: string, id: string) => readonly Finding[],
): Finding[] {
  if (ids === undefined) return [];
  if (ids.length === 0) {
    const message = "The list is empty, so the question asks about nothing. Name at least one, or leave the field out to mean all.";
    return [questionFinding("empty-list", field, "[]", message)];
  }
  return ids.flatMap((id, i) => {
    const path = `${field}[${i}]`;
    if (ids.indexOf(id) === i) return check(path, id);
    return [questionFinding("repeated", path, id, `"${id.slice(0, 200)}" is named twice in ${field}. Name each once.`)];
  });
}

/** Checks that the occupation has staff, or posts to fill, at the unit or below it. Both must be known; an unknown id has its own finding. */
export function checkStaffed(known: Known, field: string, occupation: string, unit: string): Finding[] {
  const { dataset, tree } = known;
  if (!known.occupations.has(occupation) || !known.units.has(unit)) return [];
  if (reportedUnits(tree, staffedUnits(dataset, occupation), [unit]).length > 0) return [];
  const message = `The dataset has no staff of "${occupation}" at "${unit}" or below it. Choose another unit.`;
  return [questionFinding("unit-without-staff", field, unit, message, { occupation, unit })];
}

/** Checks that a year lies within the years the model can be asked about. */
export function checkYear(field: string, year: number, { first, last }: { readonly first: number; readonly last: number }): Finding[] {
  if (year >= first && year <= last) return [];
  const message = `The year ${year} is outside ${first} to ${last}, which is what the dataset can answer for. Choose a year in between.`;
  return [questionFinding("year-outside", field, year, message, { first, last })];
}
