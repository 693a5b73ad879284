import type { Finding } from "#model/vocabulary";
import type { PlanCode } from "./plan-codes.ts";

const LONGEST_SHOWN = 200;

/** Makes a finding about a plan. `field` is the path inside the content, for example `measures[2].deadline`. */
export function planFinding(
  code: PlanCode,
  field: string,
  value: string | number | null,
  message: string,
  params: Finding["params"] = {},
  severity: Finding["severity"] = "error",
): Finding {
  const shown = value === null ? null : String(value).slice(0, LONGEST_SHOWN);
  return {
    severity,
    code: `plan.${code}`,
    file: "plan",
    row: null,
    field,
    value: shown,
    message,
    params: { field, ...(shown === null ? {} : { value: shown }), ...params },
  };
}
