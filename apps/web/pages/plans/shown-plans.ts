import type { PlanSummary, UnitInfo } from "#apps/contract";

/** Kinds that always are shown: the nation, its health regions and trusts. */
const ALWAYS: ReadonlySet<PlanSummary["kind"]> = new Set(["nation", "rhf", "hf"]);

/**
 * Chooses the plans that are shown, each region followed by its own units.
 *
 * @param region id of a region whose units are shown; undefined for the whole country.
 * @param others whether units that are neither region nor trust are shown too.
 */
export function shownPlans(
  plans: readonly PlanSummary[],
  units: readonly UnitInfo[],
  region: string | undefined,
  others: boolean,
): PlanSummary[] {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  const below = (unit: string): readonly string[] => {
    const path: string[] = [];
    for (let at: string | null | undefined = unit; at != null; at = parents.get(at)) path.unshift(at);
    return path;
  };
  return plans
    .filter(({ unit, kind }) => (others || ALWAYS.has(kind)) && (region === undefined || below(unit).includes(region)))
    .map((plan) => ({ plan, path: below(plan.unit).join("/") }))
    .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    .map(({ plan }) => plan);
}
