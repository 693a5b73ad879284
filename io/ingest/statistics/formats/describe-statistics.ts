import type { Finding } from "#model/vocabulary";
import { FindingList } from "../../findings/finding-list.ts";
import type { Cube } from "../cube/cube.ts";
import { missingKind } from "../cube/symbols.ts";
import { readStatistics } from "./read-statistics.ts";
import type { TableReading } from "./table/table-reading.ts";

/** A dimension of a table, as one who makes a map needs to see it. */
export interface DimensionDescription {
  readonly id: string;
  readonly label: string;
  readonly role: string | null;
  readonly number: number;
  /** The first categories, at most fifty. */
  readonly categories: readonly { readonly code: string; readonly label: string }[];
}

/** What a table holds, before anybody has said what it is for. */
export interface TableDescription {
  readonly title: string | null;
  readonly tableId: string | null;
  readonly publisher: string | null;
  readonly updated: string | null;
  readonly notes: readonly string[];
  readonly dimensions: readonly DimensionDescription[];
  readonly cells: number;
  /** Cells without a number, by what the sign in them means. */
  readonly missing: Readonly<Record<string, number>>;
}

/** What a statistics file holds: tables, or a list of codes or changes of codes; no tables where it cannot be read, and the findings say why. */
export interface StatisticsDescription {
  readonly kind: "tables" | "codes" | "changes" | null;
  readonly tables: readonly TableDescription[];
  /** Codes or changes in a list. */
  readonly entries: number;
  readonly findings: readonly Finding[];
}

const MOST_CATEGORIES = 50;

/** Reads a statistics file and says what is in it. */
export async function describeStatistics(bytes: Uint8Array, file: string, reading: TableReading = {}): Promise<StatisticsDescription> {
  const findings = new FindingList();
  const content = await readStatistics(bytes, file, reading, findings);
  if (content === null) return { kind: null, tables: [], entries: 0, findings: findings.list };
  if (content.kind === "cubes") return { kind: "tables", tables: content.cubes.map(describeCube), entries: 0, findings: findings.list };
  const entries = content.kind === "codes" ? content.codes.length : content.changes.length;
  return { kind: content.kind, tables: [], entries, findings: findings.list };
}

/** Says what a table holds. */
export function describeCube({ source, dimensions, observations }: Cube): TableDescription {
  const missing: Record<string, number> = {};
  for (const { value, status } of observations) {
    if (value !== null) continue;
    const kind = missingKind(status);
    missing[kind] = (missing[kind] ?? 0) + 1;
  }
  const { title, tableId, publisher, updated, notes } = source;
  return {
    title,
    tableId,
    publisher,
    updated,
    notes,
    dimensions: dimensions.map(({ id, label, role, categories }) => ({
      id,
      label,
      role,
      number: categories.length,
      categories: categories.slice(0, MOST_CATEGORIES).map(({ code, label: name }) => ({ code, label: name })),
    })),
    cells: observations.length,
    missing,
  };
}
