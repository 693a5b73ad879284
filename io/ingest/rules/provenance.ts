import type { DatasetUnderCheck } from "./dataset-under-check.ts";

/** Checks that derived and assumed figures say how they came about. */
export function checkNotes(data: DatasetUnderCheck): void {
  for (const { name, table, rows } of data.each()) {
    if (!("certainty" in table.fields)) continue;
    for (const [index, { certainty, note }] of rows.entries()) {
      if (note === null && (certainty === "derived" || certainty === "assumption"))
        data.error("note-missing", name, index, "note", { certainty: String(certainty) });
    }
  }
}

/** Warns of sources that nothing points to. */
export function checkSourcesUsed(data: DatasetUnderCheck): void {
  const used = new Set<unknown>();
  for (const { table, rows } of data.each()) {
    if (table.fields.source === undefined) continue;
    for (const row of rows) used.add(row.source);
  }
  for (const [index, { id }] of data.tables.sources.entries()) if (!used.has(id)) data.warning("source-unused", "sources", index, "id");
}
