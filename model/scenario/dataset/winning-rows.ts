import { type Certainty, type Dataset, type FigureTraits, SEXES } from "#model/vocabulary";
import { type AgeRow, rowsByAge } from "../compile/age-curves.ts";
import type { LeafUnit } from "../units/leaf-unit.ts";
import { nearestRows } from "../units/lineage.ts";

/** Any row with a figure, as the tables share it. */
export interface FigureRow extends AgeRow {
  readonly unit_of_measure: string;
  readonly year: number;
  readonly source: string;
  readonly certainty: Certainty;
  readonly note: string | null;
}

/** Study places and placements of earlier intakes have nobody left to graduate. */
const INTAKES_BACK = 10;

/** Gives the rows of a table that count at some units: of rows that compete, those that win at one of them. */
export function winningRows(
  rows: readonly FigureRow[],
  { wins, among, zeroIsNone }: FigureTraits,
  leaves: readonly LeafUnit[],
  { baseYear }: Dataset["description"],
): readonly FigureRow[] {
  const group = (row: FigureRow): unknown => (among === undefined ? undefined : fieldOf(row, among));
  switch (wins) {
    case null:
      return [];
    case "every":
      return rows;
    case "recent":
      return recentOf(rows, group, baseYear - INTAKES_BACK);
    case "own-else-general": {
      const own = rows.filter((row) => row.occupation !== null);
      return rows.filter((row) => row.occupation !== null || !own.some((other) => group(other) === group(row)));
    }
    case "at-unit":
      return rows.filter((row) => leaves.some((leaf) => leaf.id === row.unit));
    case "at-or-above-unit":
      return rows.filter((row) => leaves.some((leaf) => leaf.lineage.has(row.unit!)));
    case "nearest":
      return nearestOf(rows as readonly RowOfUnit[], group, leaves);
    case "by-area":
      return wonByArea(rows, leaves);
    case "by-age":
      return wonByAge(rows, group, leaves).filter((row) => zeroIsNone === undefined || row.value > 0);
  }
}

/** The value of a column that a figure's own type does not know. */
export const fieldOf = (row: FigureRow, field: string): unknown => (row as unknown as Record<string, unknown>)[field];

/** Rows from a year on, and of each group the last before it where none begins that year: years without a row keep the value before. */
function recentOf(rows: readonly FigureRow[], group: Group, from: number): FigureRow[] {
  const firsts = new Map<unknown, number>();
  for (const row of rows) if (row.year <= from) firsts.set(group(row), Math.max(row.year, firsts.get(group(row)) ?? row.year));
  return rows.filter((row) => row.year >= (firsts.get(group(row)) ?? from));
}

type RowOfUnit = FigureRow & { readonly unit: string | null };
type Group = (row: FigureRow) => unknown;

function nearestOf(rows: readonly RowOfUnit[], group: Group, leaves: readonly LeafUnit[]): FigureRow[] {
  const won = new Set<FigureRow>();
  for (const rivals of Map.groupBy(rows, group).values())
    for (const { lineage } of leaves) for (const row of nearestRows(rivals, lineage)) won.add(row);
  return rows.filter((row) => won.has(row));
}

function wonByAge(rows: readonly FigureRow[], group: Group, leaves: readonly LeafUnit[]): FigureRow[] {
  const won = new Set<FigureRow>();
  const groups = Map.groupBy(rows, group);
  const named = new Set(rows.map((row) => row.unit).filter((id) => id != null));
  const seen = new Set<string>();
  for (const { lineage } of leaves) {
    // Leaves below the same units with rows pick the same rows.
    const key = [...lineage.keys()].filter((id) => named.has(id)).join(" ");
    if (seen.has(key)) continue;
    seen.add(key);
    for (const rivals of groups.values())
      for (const sex of SEXES) for (const row of rowsByAge(rivals, lineage, sex)) if (row !== undefined) won.add(row);
  }
  return rows.filter((row) => won.has(row));
}

/** For each leaf the nearest area with rows. */
function wonByArea(rows: readonly FigureRow[], leaves: readonly LeafUnit[]): FigureRow[] {
  const withRows = new Set(rows.map((row) => row.unit));
  const followed = new Set(leaves.map(({ lineage }) => [...lineage.keys()].find((area) => withRows.has(area))));
  return rows.filter((row) => row.unit != null && followed.has(row.unit));
}
