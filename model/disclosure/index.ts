/** Small numbers: which counts of a table or a tree must be hidden so that nobody can be told apart. */
export type { CountTable, KnownTotals } from "./count-table.ts";
export { hideSmallNumbers, SMALLEST_SHOWN } from "./hide-small-numbers.ts";
export type { CountNode } from "./tree/count-tree.ts";
export { hideInTrees, type PublishedTree, type TreesAnswer, type TreesQuestion } from "./tree/hide-in-trees.ts";
