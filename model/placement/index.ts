/** Students into practice placements: what a term asks for, who goes where, and the proof that no more can. */
export { type AllocateOptions, allocate } from "./allocation/allocate.ts";
export { Allocation, type Placement } from "./allocation/allocation.ts";
export { TermChange, unknownInChange, withChanges } from "./allocation/changes.ts";
export { type AllocationDifference, compareAllocations } from "./allocation/compare.ts";
export { checkTerm, type TermProblem } from "./case/check/check-term.ts";
export { CAPACITY_TABLES, type CaseRows, type TermRows } from "./case/rows.ts";
export { CASE_TABLES } from "./case/tables.ts";
export { Term } from "./case/term.ts";
export { type AllocationCheck, checkAllocation } from "./check/check-allocation.ts";
export type { Violation } from "./check/rules/rule.ts";
export type { SearchProgress } from "./engine/search.ts";
export { exampleTerm } from "./example/example-term.ts";
export { type Explanation, explainStudent, REMOVED_BY } from "./explain/explain.ts";
export { type Worth, worthOfPlaces } from "./explain/worth.ts";
