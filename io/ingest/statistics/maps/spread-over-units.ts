import type { Dataset } from "#model/vocabulary";
import { TABLES } from "#model/vocabulary";
import type { FindingList } from "../../findings/finding-list.ts";
import type { AnyRow, MappedRows } from "./apply-map.ts";

/** Columns that say what a row is of, besides its unit. */
const sameButUnit = (table: MappedRows["table"], row: AnyRow): string =>
  TABLES[table].primaryKey
    .filter((field) => field !== "unit")
    .map((field) => String(row[field] ?? ""))
    .join("\u0001");

/**
 * Divides national numbers between the units in proportion to the rows the dataset has for them: what a national table says of the whole,
 * with the parts as they were. The rows are derived, and say so.
 */
export function spreadOverUnits(
  { table, rows, source }: MappedRows,
  dataset: Pick<Dataset, "tables">,
  file: string,
  findings: FindingList,
): MappedRows {
  const existing = Map.groupBy(dataset.tables[table] as readonly AnyRow[], (row) => sameButUnit(table, row));
  const spread = rows.flatMap((row): AnyRow[] => {
    const parts = (existing.get(sameButUnit(table, row)) ?? []).filter(({ unit }) => unit !== null);
    const total = parts.reduce((sum, { value }) => sum + (value as number), 0);
    if (total <= 0) {
      findings.warning(
        "stat-spread-none",
        { file, value: sameButUnit(table, row).replaceAll("\u0001", ", ") },
        { key: sameButUnit(table, row).replaceAll("\u0001", ", ") },
      );
      return [];
    }
    const scale = (row.value as number) / total;
    const times = (value: unknown): number | null => (typeof value === "number" ? Number((value * scale).toPrecision(12)) : null);
    return parts.map((part) => ({
      ...row,
      unit: part.unit!,
      value: times(part.value),
      ...("low" in row ? { low: times(part.low), high: times(part.high), distribution: part.distribution ?? null } : {}),
      certainty: "derived",
      note: `Landet ${format(row.value as number)} (tabellen), fordelt mellom enhetene slik datasettet fordelte ${format(total)}.${row.note === null ? "" : ` ${row.note}`}`,
    }));
  });
  return { table, rows: spread, source };
}

const format = (value: number): string => String(Math.round(value * 10) / 10).replace(".", ",");
