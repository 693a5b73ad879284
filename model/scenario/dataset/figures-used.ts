import { type Certainty, type Dataset, TABLE_NAMES, TABLES, type Table, type TableName } from "#model/vocabulary";
import type { Series } from "../outcome.ts";
import { leafUnits } from "../units/leaf-unit.ts";
import { unitTree } from "../units/unit-tree.ts";
import { sliceDataset } from "./slice-dataset.ts";
import { type FigureRow, fieldOf, winningRows } from "./winning-rows.ts";

/** A figure a projection rests on, with where it comes from. */
export interface FigureUsed {
  readonly table: string;
  /** The key fields of the row, for example occupation, unit, sex and age_from. */
  readonly what: Record<string, string | number | null>;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly unitOfMeasure: string;
  readonly year: number;
  readonly source: string;
  readonly certainty: Certainty;
  readonly note: string | null;
}

/** Counted figures come before the many of the population, as a reader looks for them. */
const BY_INTEREST: readonly TableName[] = [true, false].flatMap((counted) =>
  TABLE_NAMES.filter((name) => TABLES[name].figures?.counted === counted),
);

/**
 * Lists the figures the projection of an occupation at a unit (and the units below it) rests on, table by table.
 *
 * Of rows that compete (a trust's own exit probability beside the national one) only those that win somewhere in the unit are listed;
 * each table says how. Figures on which only one basis of demand rests are listed where `basis`, that of the series, is another than the
 * usual.
 */
export function figuresUsed(dataset: Dataset, occupation: string, unit: string, basis: Series["basis"]): FigureUsed[] {
  const slice = sliceDataset(dataset, occupation);
  const inside = leafUnits(slice, unitTree(slice), occupation).filter((leaf) => leaf.lineage.has(unit));
  if (inside.length === 0) return [];
  return BY_INTEREST.flatMap((name) => {
    const table: Table = TABLES[name];
    const { figures } = table;
    if (figures === null || (figures.onlyWhere !== undefined && basis !== "mixed" && !basis.startsWith(figures.onlyWhere))) return [];
    const rows = (slice.tables[name] as readonly unknown[] as readonly FigureRow[]).filter(
      // A slice also has what laboratories follow of the occupations that lead them.
      ({ occupation: whose = null }) => whose === null || whose === occupation,
    );
    return winningRows(rows, figures, inside, slice.description).map((row) => toFigure(table, row));
  });
}

function toFigure({ name, primaryKey }: Table, row: FigureRow): FigureUsed {
  const what = Object.fromEntries(primaryKey.map((field) => [field, fieldOf(row, field) as string | number | null]));
  return {
    table: name,
    what,
    value: row.value,
    low: row.low ?? null,
    high: row.high ?? null,
    unitOfMeasure: row.unit_of_measure,
    year: row.year,
    source: row.source,
    certainty: row.certainty,
    note: row.note,
  };
}
