import type { Finding } from "#model/vocabulary";
import type { MeasureCode } from "./measure-codes.ts";

const LONGEST_SHOWN = 200;

/** Makes a finding about a measure. `field` is the path inside the file or question, for example `measures[2].changes[0].value`. */
export function measureFinding(code: MeasureCode, field: string, value: unknown, message: string, params: Finding["params"] = {}): Finding {
  const shown = value === null || value === undefined ? null : typeof value === "string" ? value : JSON.stringify(value);
  const short = shown?.slice(0, LONGEST_SHOWN) ?? null;
  return {
    severity: "error",
    code: `analysis.${code}`,
    file: "measures",
    row: null,
    field: field === "" ? null : field,
    value: short,
    message,
    params: { field, ...(short === null ? {} : { value: short }), ...params },
  };
}
