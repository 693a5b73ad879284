import { CHANGE_KINDS, type Finding, type IdsNamed } from "#model/vocabulary";
import { scenarioFinding } from "../read/scenario-finding.ts";
import type { ScenarioChange } from "../scenario.ts";
import { type DatasetIds, nearestId } from "./dataset-ids.ts";

/** Checks that every id a change names is in the dataset, and that a list of ids is not empty. */
export function checkIds(change: ScenarioChange, path: string, ids: DatasetIds): Finding[] {
  const { names } = CHANGE_KINDS[change.kind];
  return Object.entries(names).flatMap(([field, named]) => {
    const given: unknown = (change as Readonly<Record<string, unknown>>)[field];
    if (given === undefined) return [];
    const known = ids(named);
    const missing = (id: unknown, place: string): Finding[] => (known.has(String(id)) ? [] : [unknown(named, place, String(id), known)]);
    if (!Array.isArray(given)) return missing(given, `${path}.${field}`);
    if (given.length > 0) return given.flatMap((id, i) => missing(id, `${path}.${field}[${i}]`));
    const message = `The list is empty, so the change concerns nothing. Name at least one, or leave the field out to mean all.`;
    return [scenarioFinding("empty-list", `${path}.${field}`, "[]", message, { what: named.what })];
  });
}

function unknown({ what, called }: IdsNamed, field: string, value: string, known: ReadonlySet<string>): Finding {
  const nearest = nearestId(value, known);
  const hint =
    nearest === undefined ? `Known are: ${[...known].slice(0, 8).join(", ")}${known.size > 8 ? ", …" : ""}.` : `Did you mean "${nearest}"?`;
  const params = nearest === undefined ? {} : { context: "near", suggestion: nearest };
  return scenarioFinding(`unknown-${what}`, field, value, `The dataset has no ${called} "${value}". ${hint}`, params);
}
