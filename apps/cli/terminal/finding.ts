import { type FindingCode, findingMessage, nearest } from "#io/ingest/findings";
import type { Finding } from "#model/vocabulary";

/** Makes a finding about what stands on the command line: a file, or an option whose value does not fit the dataset. */
export function inputFinding(code: FindingCode, file: string, value: string | null, params: Finding["params"] = {}): Finding {
  return { severity: "error", code, file, row: null, field: null, value, message: findingMessage(code, params), params };
}

/** Makes the finding for an id on the command line that the dataset does not have. */
export function unknownId(option: string, table: "occupations" | "units", value: string, ids: readonly string[]): Finding {
  const suggestion = nearest(value, ids);
  return inputFinding("unknown-id", option, value, suggestion === null ? { value, table } : { value, table, context: "near", suggestion });
}
