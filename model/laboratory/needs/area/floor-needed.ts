import type { DrawnLaboratory } from "../../inputs/laboratory.ts";
import type { GroupTerms } from "../people/group-terms.ts";

/** A staff group's work at a station in a year, by month and draw. */
export interface StationMinutes {
  readonly group: number;
  readonly station: string;
  readonly minutes: Float64Array;
}

/**
 * Adds the floor that benches need in each month (months by draws): metres of bench for each person · people at peak · square metres a metre.
 *
 * People at peak of a group are those of its fullest moment of the week, or, where the work asks for more, those whose presence while the group
 * is on duty does it. They stand where the group's minutes are.
 */
export function addBenches(
  out: Float64Array,
  laboratory: Pick<DrawnLaboratory, "benches" | "space">,
  groups: readonly { readonly terms: GroupTerms; readonly minutes: Float64Array }[],
  stations: readonly StationMinutes[],
): void {
  const metresAt = new Map(laboratory.benches.map(({ station, benchMetres }) => [station, benchMetres]));
  const draws = laboratory.space.perBenchMetre.length;
  const present = groups.map((group) => peopleOfMinute(group, draws));
  for (const { group, station, minutes } of stations) {
    const metres = metresAt.get(station);
    if (metres === undefined) continue;
    const each = metres.map((length, d) => length * laboratory.space.perBenchMetre[d]!);
    const people = present[group]!;
    for (let month = 0; month < minutes.length; month += draws) {
      for (let d = 0, at = month; d < draws; d++, at++) out[at]! += minutes[at]! * people[at]! * each[d]!;
    }
  }
}

/** People at peak for each minute of a group's work, by month and draw. */
function peopleOfMinute({ terms, minutes }: { readonly terms: GroupTerms; readonly minutes: Float64Array }, draws: number): Float64Array {
  const { onDuty, categoryFactor, openMinutes } = terms;
  const people = new Float64Array(minutes.length);
  for (let month = 0; month < minutes.length; month += draws) {
    for (let d = 0, at = month; d < draws; d++, at++) {
      const working = categoryFactor[d]! / openMinutes[d]!;
      people[at] = minutes[at]! > 0 ? Math.max(onDuty[d]! / minutes[at]!, working) : working;
    }
  }
  return people;
}

/** Square metres of the rooms that instruments and benches may stand in, by draw; null where none are stated. */
export function floorThere({ rooms }: Pick<DrawnLaboratory, "rooms">): Float64Array | null {
  const areas = rooms.flatMap(({ kind, netArea }) => ((kind === "bench" || kind === "instrument") && netArea !== null ? [netArea] : []));
  return areas.length === 0 ? null : sumOf(areas);
}

const sumOf = (parts: readonly Float64Array[]): Float64Array => parts[0]!.map((_, d) => parts.reduce((sum, part) => sum + part[d]!, 0));

/** Cubic metres of storage of a class, by draw; null where none are stated. */
export function storageThere({ rooms }: Pick<DrawnLaboratory, "rooms">, storageClass: string): Float64Array | null {
  const volumes = rooms.flatMap((room) => (room.storageClass === storageClass && room.storageVolume !== null ? [room.storageVolume] : []));
  return volumes.length === 0 ? null : sumOf(volumes);
}
