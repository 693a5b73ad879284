import type { Finding } from "#model/vocabulary";
import type { ScenarioCode } from "../finding-codes.ts";

/** Makes a finding about a scenario. `field` is the path inside the file, for example `changes[2].value`. */
export function scenarioFinding(
  code: ScenarioCode,
  field: string | null,
  value: unknown,
  message: string,
  params: Finding["params"] = {},
  severity: Finding["severity"] = "error",
): Finding {
  const shown = value === undefined || value === null ? null : typeof value === "string" ? value : JSON.stringify(value);
  return {
    severity,
    code: `scenario.${code}`,
    file: "scenario",
    row: null,
    field,
    value: shown === null ? null : shown.slice(0, 200),
    message,
    params: { ...(field === null ? {} : { field }), ...(shown === null ? {} : { value: shown.slice(0, 200) }), ...params },
  };
}
