import type { DatasetCause } from "./dataset-cause.ts";
import type { Names } from "./names.ts";

/**
 * Which rows of a table the projection of one occupation needs. K are the table's columns: a rule needs the columns it reads.
 *
 * - `whole`: every row. `none`: no row, for what no projection of one occupation rests on. `cited`: those that a kept row of another table points to.
 * - `own`: rows of the occupation. `own-and-general`: those and rows that name none. `own-else-general`: rows that name none only where
 *   it has none of its own.
 * - `areas`: rows of units with the occupation's staff and of the units above them. `areas-base-year`: of those, the base year's.
 * - `wholeWithOwn`: every row where the occupation has rows in another table, none where it has not.
 * - `led-else-general`, `led-and-general`: the same, and those of the occupations that lead the laboratories where it works: samples grow as their use.
 * - `through`: rows whose column points to a kept row of another table. `ownOrThrough`: those and the occupation's own.
 */
export type SliceRule<K extends string = string> =
  | "whole"
  | "none"
  | "cited"
  | ("occupation" extends K ? "own" | "own-and-general" | "own-else-general" | "led-else-general" | "led-and-general" : never)
  | ("unit" extends K ? "areas" : never)
  | ("unit" | "year" extends K ? "areas-base-year" : never)
  | { readonly through: K }
  | { readonly wholeWithOwn: "staff_groups" }
  | ("occupation" extends K ? { readonly ownOrThrough: K } : never);

/** The part of a dataset a table belongs to in a comparison: one, one for each value of a column, or null where it moves no gap. */
export type CauseRule<K extends string = string> =
  | DatasetCause
  | { readonly by: K; readonly causes: Readonly<Record<string, DatasetCause>> }
  | null;

/**
 * Which of a table's rows a projection at a unit rests on.
 *
 * - `every`: all of the slice. `recent`: those that hold from ten years before the base year on. `own-else-general`: rows of the occupation before
 *   those that name none.
 * - `at-unit`: rows of the unit and the units below it. `at-or-above-unit`: of the units above it too. `nearest`: for each unit the
 *   rows of the nearest one that has any. `by-area`: rows of the area each unit follows, the nearest that has any.
 * - `by-age`: for each unit, sex and age the most specific row.
 */
export type WinRule = "every" | "recent" | "own-else-general" | "at-unit" | "at-or-above-unit" | "nearest" | "by-area" | "by-age";

/** What is done with the figures of a table. */
export interface FigureTraits<K extends string = string> {
  /** What the table is called in a list of figures, where that is not its title. */
  readonly title?: Names;
  /** Columns of the key that are no words to a reader, and are not said where a figure is named; left out: none. */
  readonly unspoken?: readonly K[];
  /** Which rows a projection rests on; null where no run uses them. */
  readonly wins: WinRule | null;
  /** Column that rows have in common when they compete; left out: all rows compete. */
  readonly among?: K;
  /** Whether a row of 0 says that there is nothing to list. */
  readonly zeroIsNone?: true;
  /** The only basis of demand on which the figures are used; left out: on any. */
  readonly onlyWhere?: "wisn" | "laboratory";
  /**
   * Whether they count when certainty is told in shares. Figures no run uses do not, nor do the thousands of published population
   * figures: they would hide how much of what is known of staff, education and demand is assumed.
   */
  readonly counted: boolean;
  /** Place among the tables that decide a projection most, from 1; null for the others. */
  readonly core: number | null;
  /**
   * What tells of so few persons that it is hidden where the row was counted in a payroll export, or for `group`, where it is of a small staff group of a
   * laboratory; null where nothing does.
   */
  readonly givesAway: "sex" | "age" | "total" | "group" | null;
}

/** What every table says of itself, so that nothing that walks over the tables can forget one. */
export interface TableTraits<K extends string = string> {
  readonly title: Names;
  readonly slice: SliceRule<K>;
  readonly cause: CauseRule<K>;
  /** Null for a table without figures: names and groupings. */
  readonly figures: FigureTraits<K> | null;
}
