import type { PlanFacts } from "../facts/occupation-facts.ts";
import { factsIn, type PlanPart } from "../parts/plan-part.ts";
import { putFacts } from "../parts/plan-pieces.ts";
import type { PublicMask } from "../view/public-mask.ts";

/** Numbers of a plan as the public may see them, and the occupations all or some is hidden of. */
export interface MaskedPlanFacts {
  readonly facts: PlanFacts;
  readonly hidden: string[];
  readonly partly: string[];
}

/** Gives the numbers of a plan that the masks of its parts let through. What no part answers for is not shown. */
export function maskFacts(facts: PlanFacts, mask: PublicMask, parts: readonly PlanPart[]): MaskedPlanFacts {
  const { unit, baseYear, years } = facts;
  const hidden = new Set<string>();
  const partly = new Set<string>();
  let shown: PlanFacts = { unit, baseYear, years, occupations: [] };
  for (const { id, facts: own } of parts) {
    const given = own === undefined ? undefined : factsIn({ id, facts: own }, facts);
    if (own === undefined || given === undefined) continue;
    const masked = own.mask(given, unit, mask);
    if (masked.facts !== undefined) shown = putFacts(shown, { id, facts: own }, masked.facts);
    for (const occupation of masked.hidden ?? []) hidden.add(occupation);
    for (const occupation of masked.partly ?? []) partly.add(occupation);
  }
  return { facts: shown, hidden: [...hidden], partly: [...partly].filter((occupation) => !hidden.has(occupation)) };
}
