/** Names of the parts of the page; each `part.ts` adds its own, so that links and the address know them. */
// biome-ignore lint/suspicious/noEmptyInterface: the parts fill it.
export interface PlanParts {}
export type PartName = keyof PlanParts;
