import { findingMessage, nearest } from "#io/ingest";
import type { Dataset, Finding } from "#model/vocabulary";
import { Refused } from "./refused.ts";

/** Checks that a dataset has the ids of a list. @throws Refused with the nearest id for each it does not have. */
export function knownIds(dataset: Dataset, table: "occupations" | "units", field: string, ids: readonly string[] = []): void {
  const known = dataset.tables[table].map(({ id }) => id);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new Refused(unknown.map((value) => unknownId(table, field, value, known)));
}

function unknownId(table: string, field: string, value: string, known: readonly string[]): Finding {
  const suggestion = nearest(value, known);
  const params = suggestion === null ? { value, table } : { value, table, context: "near", suggestion };
  const message = findingMessage("unknown-id", params);
  return { severity: "error", code: "unknown-id", file: "call", row: null, field, value, message, params };
}
