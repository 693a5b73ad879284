import type { FigureUsed } from "#model/scenario";
import type { TableName } from "#model/vocabulary";
import type { FigureGroup } from "../sensitivity/sensitivity.ts";

/** The rows of a dataset that a group of figures is: a table, and of its rows those with this value in this column. */
export interface GroupRows {
  readonly table: TableName;
  readonly column?: string;
  readonly value?: string;
}

/** Which rows each group is; null for what no row states. */
const ROWS_OF: { readonly [G in FigureGroup]: GroupRows | null } = {
  stock: { table: "stock" },
  "age-profile": { table: "age_profile" },
  "exit:retirement": { table: "exits", column: "process", value: "retirement" },
  "exit:disability": { table: "exits", column: "process", value: "disability" },
  "exit:death": { table: "exits", column: "process", value: "death" },
  "exit:leaving": { table: "exits", column: "process", value: "leaving" },
  participation: { table: "working_time", column: "measure", value: "participation" },
  "contracted-share": { table: "working_time", column: "measure", value: "contracted-share" },
  immigration: { table: "inflows", column: "process", value: "immigration" },
  reentry: { table: "inflows", column: "process", value: "reentry" },
  places: { table: "study_places" },
  fill: { table: "programme_figures", column: "measure", value: "fill" },
  placements: { table: "placements" },
  completion: { table: "programme_figures", column: "measure", value: "completion" },
  "take-up": { table: "programme_figures", column: "measure", value: "take-up" },
  "demand:base": { table: "demand_base" },
  "demand:standard": { table: "growth", column: "measure", value: "standard" },
  "demand:productivity": { table: "growth", column: "measure", value: "productivity" },
  use: { table: "use_by_age" },
  population: { table: "population_projection" },
  driver: { table: "driver_steps" },
  wisn: { table: "workload" },
  laboratory: { table: "work_steps" },
  change: null,
  "model-growth": null,
};

/** Picks the figures a group is out of those a projection uses; null where the group is no figures. */
export function rowsOfGroup(group: FigureGroup, figures: readonly FigureUsed[]): FigureUsed[] | null {
  const rows = ROWS_OF[group];
  if (rows === null) return null;
  const { table, column, value } = rows;
  return figures.filter((figure) => figure.table === table && (column === undefined || figure.what[column] === value));
}
