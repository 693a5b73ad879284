import type { LaboratorySurge } from "./laboratory-surge.ts";
import type { GroupInSurge } from "./surge-of-one.ts";

/** Fewest FTE worth moving: a quarter of a post. */
const LEAST = 0.25;

/**
 * Who can be moved to the staff groups of a laboratory that break: people of the same occupation with time to spare, most first. From another
 * discipline only where training is stated for those new to the group: a physician who reads tissue does not read images.
 */
export function movableTo(laboratory: string, groups: readonly GroupInSurge[]): LaboratorySurge["laboratories"][number]["movable"] {
  return groups
    .filter((to) => to.laboratory === laboratory && to.breaks)
    .flatMap((to) =>
      groups
        .filter((from) => from.group !== to.group && from.occupation === to.occupation && from.spare.p50 >= LEAST)
        .filter((from) => from.discipline === to.discipline || to.trainingDays !== null)
        .sort((one, other) => other.spare.p50 - one.spare.p50)
        .map((from) => ({
          from: from.group,
          fromNames: from.names,
          laboratory: from.laboratory,
          laboratoryNames: from.laboratoryNames,
          to: to.group,
          spareFte: from.spare,
          lossShare: from.lossShare,
          trainingDays: to.trainingDays,
          productivity: to.productivity,
        })),
    );
}
