import { nearestId } from "#model/scenario";
import type { Dataset, Finding } from "#model/vocabulary";
import { checkList, type Known } from "../check/known.ts";
import { questionFinding } from "../check/question-finding.ts";

/** What can be wrong with a question about laboratories. */
export const LABORATORY_CODES = ["unknown-laboratory", "no-laboratories"] as const;
type Code = (typeof LABORATORY_CODES)[number];

/** A laboratory and the unit it is at. */
export interface Place {
  readonly id: string;
  readonly unit: string;
}

/** The laboratories asked about, in the order of the table; all where none is named. */
export const askedLaboratories = ({ tables }: Dataset, ids: readonly string[] | undefined): Place[] =>
  tables.laboratories.filter(({ id }) => ids?.includes(id) ?? true).map(({ id, unit }) => ({ id, unit }));

/** Checks that the dataset describes laboratories, and those named. */
export const checkLaboratoriesAsked = (known: Known, ids: readonly string[] | undefined): Finding[] => [
  ...(known.dataset.tables.laboratories.length === 0 ? [noLaboratories()] : []),
  ...checkList("laboratories", ids, (field, id) => checkLaboratory(known, field, id)),
];

/** Whether any of the volumes, times or people of a laboratory are assumptions. */
export function restsOnAssumptions(tables: Dataset["tables"], id: string): boolean {
  const groups = new Set(tables.staff_groups.filter(({ laboratory }) => laboratory === id).map((row) => row.id));
  const routes = new Set(tables.laboratory_menus.filter(({ laboratory }) => laboratory === id).map(({ route }) => route));
  const assumed = ({ certainty }: { readonly certainty: string }): boolean => certainty === "assumption";
  return (
    tables.test_volumes.some((row) => row.laboratory === id && assumed(row)) ||
    tables.laboratory_staff.some((row) => groups.has(row.staff_group) && assumed(row)) ||
    tables.work_steps.some((row) => routes.has(row.route) && assumed(row))
  );
}

function checkLaboratory({ dataset }: Known, field: string, id: string): Finding[] {
  const ids = new Set(dataset.tables.laboratories.map((row) => row.id));
  if (ids.has(id)) return [];
  const nearest = nearestId(id, ids);
  const hint = nearest === undefined ? "Choose one that it has." : `Did you mean "${nearest}"?`;
  const params = nearest === undefined ? {} : { context: "near", suggestion: nearest };
  return [questionFinding<Code>("unknown-laboratory", field, id, `The dataset has no laboratory "${id.slice(0, 200)}". ${hint}`, params)];
}

const noLaboratories = (): Finding =>
  questionFinding<Code>(
    "no-laboratories",
    "laboratories",
    "",
    "The dataset describes no laboratory. Add laboratories.csv and the tables with it, or choose a dataset that has them.",
  );
