/** A column of a linear programme: its part of what is minimised, and what values it can take. */
export interface ProgramColumn {
  readonly cost: number;
  readonly lower: number;
  readonly upper: number;
  readonly integer: boolean;
}

/** A row: the sum of some columns times their values lies between two limits, which can be infinite. */
export interface ProgramRow {
  readonly lower: number;
  readonly upper: number;
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/** A mixed-integer linear programme: the least cost under some rows. */
export interface Program {
  readonly columns: readonly ProgramColumn[];
  readonly rows: readonly ProgramRow[];
}

/** What a solver found. `limit`: it stopped at its limit of work with the best it had, if anything; the values need not be the cheapest. */
export type Solution =
  | { readonly status: "optimal"; readonly values: readonly number[] }
  | { readonly status: "infeasible" }
  | { readonly status: "limit"; readonly values: readonly number[] | null };

/** Solves a programme; the same programme has the same answer. Rejects with the signal's reason when aborted. */
export type Solve = (program: Program) => Promise<Solution>;
