import type { z } from "zod";
import type { Finding } from "#model/vocabulary";
import { Scenario } from "../scenario.ts";
import { scenarioFinding } from "./scenario-finding.ts";
import { CURRENT_VERSION, upgradeToCurrent } from "./versions.ts";

export type ScenarioRead =
  | { readonly scenario: Scenario; readonly findings?: undefined }
  | { readonly findings: Finding[]; readonly scenario?: undefined };

/**
 * Reads a scenario of this or any older version from parsed JSON.
 *
 * Gives either the scenario in the current form, defaults filled in, or a finding for each thing wrong with its shape. Whether its ids
 * and years fit a dataset is the matter of `checkScenario`.
 */
export function readScenario(json: unknown): ScenarioRead {
  if (json === null || typeof json !== "object" || Array.isArray(json)) {
    return { findings: [scenarioFinding("not-an-object", null, json, "A scenario is a JSON object with schema, name and changes.")] };
  }
  const record = json as Record<string, unknown>;
  const read = upgradeToCurrent(record);
  if (read.kind === "newer") {
    const message = `The file is of version ${read.version}; this program reads up to version ${CURRENT_VERSION}. Use a newer Framsyn.`;
    return {
      findings: [scenarioFinding("newer-version", "schema", record.schema, message, { version: read.version, newest: CURRENT_VERSION })],
    };
  }
  if (read.kind === "unknown") {
    const expected = `framsyn/scenario/${CURRENT_VERSION}`;
    const message = `The field schema must be "${expected}" (or an older version of it), so that the file can be read for ever.`;
    return { findings: [scenarioFinding("unknown-version", "schema", record.schema, message, { expected })] };
  }
  const parsed = Scenario.safeParse(read.json);
  if (parsed.success) return { scenario: parsed.data };
  return { findings: parsed.error.issues.flatMap((issue) => findingsOf(issue, read.json)) };
}

function findingsOf(issue: z.core.$ZodIssue, json: unknown): Finding[] {
  const field = pathText(issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) =>
      scenarioFinding(
        "unknown-field",
        field === null ? key : `${field}.${key}`,
        valueAt(json, [...issue.path, key]),
        `There is no field "${key}" here; remove it or correct its name.`,
        { key },
      ),
    );
  }
  const value = valueAt(json, issue.path);
  const missing = value === undefined;
  const message = missing ? `The field ${field ?? "(the file itself)"} is missing.` : `The value is not accepted: ${issue.message}.`;
  return [scenarioFinding(missing ? "missing-field" : "wrong-value", field, value, message, { expected: issue.message })];
}

function pathText(path: readonly PropertyKey[]): string | null {
  if (path.length === 0) return null;
  return path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let at: unknown = json;
  for (const part of path) {
    if (at === null || typeof at !== "object") return undefined;
    at = (at as Record<PropertyKey, unknown>)[part];
  }
  return at;
}
