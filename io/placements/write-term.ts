import { writeRows } from "#io/ingest";
import { CAPACITY_TABLES, CASE_TABLES, type TermRows } from "#model/placement";
import { TABLES, type Table } from "#model/vocabulary";

/** Writes a term as the files of a folder: term.json, its students, and its capacity. Tables without rows have a header alone. */
export function termFiles({ term, capacity, students }: TermRows): Map<string, Uint8Array> {
  const files = new Map([["term.json", new TextEncoder().encode(`${JSON.stringify(term, null, 2)}\n`)]]);
  for (const name of CAPACITY_TABLES) files.set(`${name}.csv`, writeRows(TABLES[name] as Table, capacity[name]));
  for (const table of CASE_TABLES) files.set(`${table.name}.csv`, writeRows(table as Table, students[table.name]));
  return files;
}
