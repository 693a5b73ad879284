import type { Finding } from "#model/vocabulary";
import { scenarioFinding } from "../read/scenario-finding.ts";
import type { ScenarioChange } from "../scenario.ts";
import { type DatasetIds, nearestId } from "./dataset-ids.ts";

/** Checks that every id a change names is in the dataset, and that a list of ids is not empty. */
export function checkIds(change: ScenarioChange, path: string, ids: DatasetIds): Finding[] {
  const findings: Finding[] = [];
  const list = (field: string, what: Named, values: readonly string[] | undefined, known: ReadonlySet<string>): void => {
    if (values?.length === 0) {
      const message = `The list is empty, so the change concerns nothing. Name at least one, or leave the field out to mean all.`;
      findings.push(scenarioFinding("empty-list", `${path}.${field}`, "[]", message, { what }));
    }
    values?.forEach((value, i) => {
      if (!known.has(value)) findings.push(unknown(what, `${path}.${field}[${i}]`, value, known));
    });
  };
  const one = (field: string, what: Named, value: string, known: ReadonlySet<string>): void => {
    if (!known.has(value)) findings.push(unknown(what, `${path}.${field}`, value, known));
  };
  if ("occupations" in change) list("occupations", "occupation", change.occupations, ids.occupations);
  if ("units" in change) list("units", "unit", change.units, ids.units);
  if ("programmes" in change) list("programmes", "programme", change.programmes, ids.programmes);
  if (change.kind === "driver") one("programmeGroup", "driver-group", change.programmeGroup, ids.driverGroups);
  if (change.kind === "population") one("alternative", "alternative", change.alternative, ids.alternatives);
  return findings;
}

type Named = "occupation" | "unit" | "programme" | "driver-group" | "alternative";

const NAMES: { readonly [N in Named]: string } = {
  occupation: "occupation",
  unit: "unit",
  programme: "programme",
  "driver-group": "group of drivers",
  alternative: "alternative of the population projection",
};

function unknown(what: Named, field: string, value: string, known: ReadonlySet<string>): Finding {
  const nearest = nearestId(value, known);
  const hint =
    nearest === undefined ? `Known are: ${[...known].slice(0, 8).join(", ")}${known.size > 8 ? ", …" : ""}.` : `Did you mean "${nearest}"?`;
  const params = nearest === undefined ? {} : { context: "near", suggestion: nearest };
  return scenarioFinding(`unknown-${what}`, field, value, `The dataset has no ${NAMES[what]} "${value}". ${hint}`, params);
}
