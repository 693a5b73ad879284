import { nearest } from "#io/ingest";
import type { Finding } from "#model/vocabulary";

/** Makes the finding for an id on the command line that the dataset does not have. */
export function unknownId(option: string, table: "occupations" | "units", value: string, ids: readonly string[]): Finding {
  const suggestion = nearest(value, ids);
  const hint = suggestion === null ? "`framsyn dataset show` lists those that are." : `Did you mean ${suggestion}?`;
  return {
    severity: "error",
    code: "unknown-id",
    file: option,
    row: null,
    field: null,
    value,
    message: `${value} is not in the table ${table}. ${hint}`,
    params: suggestion === null ? { value, table } : { value, table, context: "near", suggestion },
  };
}

/** Makes a finding about a file on the command line, or an option whose value does not fit the dataset. */
export function inputFinding(code: string, file: string, value: string | null, message: string, params: Finding["params"] = {}): Finding {
  return { severity: "error", code, file, row: null, field: null, value, message, params };
}
