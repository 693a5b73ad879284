import type { OccupationInputs } from "../inputs.ts";
import { orderByName } from "../order-by-name.ts";
import type { DrawnOccupation } from "../parameters/drawn.ts";
import { graduatesOf } from "../parameters/graduates.ts";
import { toRows } from "./prepared.ts";

/** Graduates of programmes with the same profile over sex and age, who enter together. */
export interface GraduateGroup {
  readonly profile: Float64Array;
  readonly programmes: readonly {
    readonly destinations: readonly number[];
    /** Graduates by year of graduation, from `firstYear - newYears` on, and draw. */
    readonly graduates: readonly Float64Array[];
  }[];
}

/** Puts an occupation's programmes together by profile, in the order of their names, with their graduates of every year and draw. */
export function groupGraduates(inputs: OccupationInputs, drawn: DrawnOccupation, draws: number): GraduateGroup[] {
  const newYears = inputs.newProductivity.length;
  const groups: { profile: Float64Array; programmes: GraduateGroup["programmes"][number][] }[] = [];
  for (const p of orderByName(inputs.programmes.map(({ programme }) => programme))) {
    const programme = inputs.programmes[p]!;
    const profile = toRows(programme.profile);
    let group = groups.find((other) => other.profile.every((share, row) => share === profile[row]));
    if (!group) {
      group = { profile, programmes: [] };
      groups.push(group);
    }
    group.programmes.push({
      destinations: programme.destinations,
      graduates: Array.from({ length: newYears + inputs.years }, (_, i) =>
        graduatesOf(programme, drawn.programmes[p]!, inputs.firstYear, i - newYears, draws),
      ),
    });
  }
  return groups;
}
