import { type Certainty, type Dataset, SEXES, TABLES, type TableName } from "#model/vocabulary";
import { type AgeRow, rowsByAge } from "../compile/age-curves.ts";
import type { Series } from "../outcome.ts";
import { type LeafUnit, leafUnits } from "../units/leaf-unit.ts";
import { nearestRows } from "../units/lineage.ts";
import { unitTree } from "../units/unit-tree.ts";
import { sliceDataset } from "./slice-dataset.ts";

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

/** Any row with a figure, as the tables share it. */
interface FigureRow extends AgeRow {
  readonly unit_of_measure: string;
  readonly year: number;
  readonly source: string;
  readonly certainty: Certainty;
  readonly note: string | null;
}

/** Tables of figures on staff, education and demand that enter a run. */
export const FIGURE_TABLES = [
  "stock",
  "age_profile",
  "exits",
  "working_time",
  "inflows",
  "moves",
  "programme_figures",
  "study_places",
  "placements",
  "destinations",
  "experience",
  "demand_base",
  "use_by_age",
  "growth",
  "driver_steps",
  "workload",
] as const satisfies readonly TableName[];

/** Tables whose figures enter a run; the others hold names, groupings or figures to compare with. */
const USED = [...FIGURE_TABLES, "population", "population_projection"] as const satisfies readonly TableName[];

/**
 * Lists the figures the projection of an occupation at a unit (and the units below it) rests on, table by table.
 *
 * Of rows that compete (a trust's own exit probability beside the national one) only those that win somewhere in the unit are listed.
 * Study places and placements are listed from ten years before the base year, population for the areas the units follow. Workload is
 * listed only where `basis`, that of the series, says that demand is computed from it.
 */
export function figuresUsed(dataset: Dataset, occupation: string, unit: string, basis: Series["basis"]): FigureUsed[] {
  const slice = sliceDataset(dataset, occupation);
  const inside = leafUnits(slice, unitTree(slice), occupation).filter((leaf) => leaf.lineage.has(unit));
  if (inside.length === 0) return [];
  const used = USED.filter((table) => table !== "workload" || basis !== "demand");
  return used.flatMap((table) => winningRows(slice, table, inside).map((row) => toFigure(table, row)));
}

const INTAKES_BACK = 10;

function winningRows(slice: Dataset, table: (typeof USED)[number], leaves: readonly LeafUnit[]): readonly FigureRow[] {
  const rows = slice.tables[table] as readonly unknown[] as readonly FigureRow[];
  switch (table) {
    case "exits":
    case "working_time":
    case "moves":
      return wonByAge(rows, table, leaves);
    case "age_profile":
      return rows.filter((row) =>
        leaves.some((leaf) =>
          nearestRows(rows.filter((other) => other.sex === row.sex) as readonly WithUnit[], leaf.lineage).includes(row as WithUnit),
        ),
      );
    case "inflows":
      return rows.filter((row) => {
        const rivals = rows.filter((other) => processOf(other) === processOf(row)) as readonly WithUnit[];
        return leaves.some((leaf) => nearestRows(rivals, leaf.lineage).includes(row as WithUnit));
      });
    case "growth": {
      const own = rows.filter((row) => row.occupation !== null);
      return rows.filter((row) => row.occupation !== null || !own.some((other) => processOf(other) === processOf(row)));
    }
    case "study_places":
    case "placements":
      return rows.filter((row) => row.year >= slice.description.baseYear - INTAKES_BACK);
    case "population":
    case "population_projection":
      return wonByArea(rows, leaves);
    case "stock":
    case "demand_base":
    case "workload":
    case "destinations":
      return rows.filter((row) => leaves.some((leaf) => leaf.id === row.unit || (table === "destinations" && leaf.lineage.has(row.unit!))));
    case "programme_figures":
    case "experience":
    case "use_by_age":
    case "driver_steps":
      return rows;
  }
}

type WithUnit = FigureRow & { readonly unit: string | null };
const fieldOf = (row: FigureRow, field: string): unknown => (row as unknown as Record<string, unknown>)[field];
/** The exit or inflow process, or the measure, that competing rows have in common. */
const processOf = (row: FigureRow): unknown => fieldOf(row, "process") ?? fieldOf(row, "measure");

function wonByAge(rows: readonly FigureRow[], table: TableName, leaves: readonly LeafUnit[]): FigureRow[] {
  const won = new Set<FigureRow>();
  const groups = new Set(rows.map(processOf));
  const named = new Set(rows.map((row) => row.unit).filter((id) => id != null));
  const seen = new Set<string>();
  for (const leaf of leaves) {
    const key = [...leaf.lineage.keys()].filter((id) => named.has(id)).join(" ");
    if (seen.has(key)) continue;
    seen.add(key);
    for (const group of groups) {
      const rivals = rows.filter((row) => processOf(row) === group);
      for (const sex of SEXES) for (const row of rowsByAge(rivals, leaf.lineage, sex)) if (row !== undefined) won.add(row);
    }
  }
  return rows.filter((row) => won.has(row) && (table !== "moves" || row.value > 0));
}

/** For each leaf the nearest area with rows. */
function wonByArea(rows: readonly FigureRow[], leaves: readonly LeafUnit[]): FigureRow[] {
  const withRows = new Set(rows.map((row) => row.unit));
  const followed = new Set(leaves.map((leaf) => [...leaf.lineage.keys()].find((area) => withRows.has(area))));
  return rows.filter((row) => row.unit != null && followed.has(row.unit));
}

function toFigure(table: TableName, row: FigureRow): FigureUsed {
  const what = Object.fromEntries(TABLES[table].primaryKey.map((field) => [field, fieldOf(row, field) as string | number | null]));
  return {
    table,
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
