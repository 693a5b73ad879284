import type { TableName } from "#model/vocabulary";

/**
 * The tables of the first edition of the format, in the order they are hashed.
 *
 * Every dataset has them, with rows or without. A table that came to the house later leaves no trace in a dataset without rows of it, so
 * that the names and files of older datasets stay what they are. The list is closed.
 */
const FIRST_TABLES: readonly TableName[] = [
  "sources",
  "units",
  "occupations",
  "population",
  "population_projection",
  "stock",
  "age_profile",
  "exits",
  "working_time",
  "inflows",
  "moves",
  "programmes",
  "programme_figures",
  "study_places",
  "placements",
  "destinations",
  "experience",
  "demand_base",
  "use_by_age",
  "growth",
  "drivers",
  "driver_steps",
  "workload",
  "observations",
];

/** Whether a table leaves a trace in a dataset with some rows of it. */
export const leavesTrace = (table: string, rows: readonly unknown[]): boolean =>
  rows.length > 0 || (FIRST_TABLES as readonly string[]).includes(table);

/** Puts tables in the order they are hashed: the first ones as they were, later ones by name, however the house lists them. */
export function hashOrder<T extends { readonly name: string }>(tables: readonly T[]): T[] {
  const place = ({ name }: T): number => {
    const first = (FIRST_TABLES as readonly string[]).indexOf(name);
    return first === -1 ? FIRST_TABLES.length : first;
  };
  return [...tables].sort((one, other) => place(one) - place(other) || (one.name < other.name ? -1 : 1));
}
