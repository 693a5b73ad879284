import type { OccupationInputs } from "../inputs/inputs.ts";
import { orderByName } from "../inputs/order-by-name.ts";
import { type AgeRange, agesOf, toRows } from "../memory/prepared.ts";

/** Programmes whose graduates have the same sex and ages, and so enter together. */
export interface ProgrammeGroup {
  readonly profile: Float64Array;
  readonly ages: AgeRange;
  /** Position of the group's first programme in the kernel's memory; the others follow. */
  readonly first: number;
  /** Indices into `OccupationInputs.programmes`, in the order of their names. */
  readonly programmes: readonly number[];
}

/** Puts an occupation's programmes together by profile. Neither groups nor programmes depend on the order they are given in. */
export function groupProgrammes({ programmes }: OccupationInputs): ProgrammeGroup[] {
  const groups: { profile: Float64Array; programmes: number[] }[] = [];
  for (const p of orderByName(programmes.map(({ programme }) => programme))) {
    const profile = toRows(programmes[p]!.profile);
    const group = groups.find((other) => other.profile.every((share, row) => share === profile[row]));
    if (group) group.programmes.push(p);
    else groups.push({ profile, programmes: [p] });
  }
  let first = 0;
  return groups.map((group) => {
    const placed = { ...group, ages: agesOf([group.profile]), first };
    first += group.programmes.length;
    return placed;
  });
}
