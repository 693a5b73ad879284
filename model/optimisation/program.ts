/**
 * A column: a quantity to be decided, in a unit its maker chooses (students a year, whole steps, or 0 and 1 for no and yes).
 *
 * A column that can only be yes or no is whole, from 0 to 1.
 */
export interface ProgramColumn {
  /** What the column decides, so that a person can be told: `steps of more-places`. Need not be unique; a solver does not read it. */
  readonly name: string;
  /** What one unit of the column adds to the objective. */
  readonly cost: number;
  /** Least value; `Number.NEGATIVE_INFINITY` for none. */
  readonly lower: number;
  /** Largest value; `Number.POSITIVE_INFINITY` for none. */
  readonly upper: number;
  /** Whether only whole values will do. */
  readonly integer: boolean;
}

/**
 * A row: the sum of some columns times their values lies from `lower` to `upper`, both included. An equation has the two alike; a limit on
 * one side has infinity on the other.
 */
export interface ProgramRow {
  /** What the row demands, so that what binds can be named: `budget`. Need not be unique; a solver does not read it. */
  readonly name: string;
  readonly lower: number;
  readonly upper: number;
  /** Positions of the columns in the sum, each once; those left out count 0. */
  readonly columns: readonly number[];
  /** What each of those columns is multiplied by, aligned with `columns`. */
  readonly values: readonly number[];
}

/**
 * A mixed-integer linear programme: columns that make the objective as small (`least`) or as large (`most`) as the rows allow.
 *
 * Amounts are best scaled by who makes the programme, so that costs and sums lie between 1e-4 and 1e6: a solver's tolerances are absolute.
 */
export interface Program {
  readonly objective: "least" | "most";
  readonly columns: readonly ProgramColumn[];
  readonly rows: readonly ProgramRow[];
}
