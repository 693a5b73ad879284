import type { RowOf } from "../../table.ts";
import type { placementRequirements } from "./tables/placement-requirements.ts";

type Requirement = Pick<RowOf<typeof placementRequirements>, "programme" | "value">;

/**
 * Weeks of practice a student of each programme has in all: the sum of what the programme requires. A programme without requirements is not in it:
 * nothing is known of its weeks here, which is not none.
 */
export function requiredWeeks(requirements: readonly Requirement[]): Map<string, number> {
  const fifths = new Map<string, number>();
  // Weeks are stated in steps of a fifth; counted in fifths, the sum is exact.
  for (const { programme, value } of requirements) fifths.set(programme, (fifths.get(programme) ?? 0) + Math.round(value * 5));
  return new Map([...fifths].map(([programme, count]) => [programme, count / 5]));
}
