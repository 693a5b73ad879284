/** Small numbers: which counts of a table must be hidden so that nobody can be told apart. */
export type { CountTable, KnownTotals } from "./count-table.ts";
export { hideSmallNumbers, SMALLEST_SHOWN } from "./hide-small-numbers.ts";
