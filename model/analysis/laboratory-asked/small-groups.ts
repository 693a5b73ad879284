import { SMALLEST_SHOWN } from "#model/disclosure";
import type { Dataset } from "#model/vocabulary";

/**
 * Staff groups of which nothing is told: fewer people than the smallest number shown. Their stations go with them. What a laboratory as a whole comes to
 * still counts them, and names none.
 *
 * Contracted FTE stand for people: nobody is more than one, so a group of fewer FTE than the number may have more people, never the other way.
 */
export function smallGroups({ staff_groups, laboratory_staff }: Dataset["tables"], laboratory: string): ReadonlySet<string> {
  const fte = (group: string): number =>
    laboratory_staff.find((row) => row.staff_group === group && row.measure === "covered-fte")?.value ?? 0;
  return new Set(
    staff_groups.flatMap(({ id, laboratory: at }) => (at === laboratory && fte(id) > 0 && fte(id) < SMALLEST_SHOWN ? [id] : [])),
  );
}
