import type { StaffGroupOf } from "../../inputs/laboratory.ts";
import { groupTerms } from "../../needs/people/group-terms.ts";
import type { SurgeDays } from "../days/surge-days.ts";
import { inWeek, type SurgeEffects } from "../effects/surge-effects.ts";
import type { Prepared } from "../prepared/prepared.ts";

const WEEK = 7;

/** What a staff group can do in a surge. */
export interface PeopleCapacity {
  /** Writes the minutes of hands-on work the group can do, by day and draw; at a station only those able to work there. */
  set(out: Float64Array, station: string | null): void;
  /** Minutes of hands-on work of one FTE in a month, by draw. */
  readonly minutesOfOne: Float64Array;
}

/**
 * Opens what a staff group can do, day by day: its FTE, less those absent and those who left, and those who came once they are trained; times an FTE's
 * minutes of a month, less what other work takes (WHO 2010), times the day's share.
 *
 * @param fte contracted FTE there are, by draw.
 * @param shares of a month by day.
 * @param prepared people on agreement are there on every day, and work as stated.
 */
export function peopleCapacity(
  group: StaffGroupOf<Float64Array>,
  fte: Float64Array,
  { known, week }: SurgeDays,
  shares: Float64Array,
  effects: SurgeEffects,
  prepared: Prepared,
): PeopleCapacity {
  const draws = fte.length;
  const { minutesOfFte, categoryFactor, individual } = groupTerms(group);
  const minutesOfOne = minutesOfFte.map((minutes, d) => minutes / categoryFactor[d]!);
  const absence = effects.absence.filter(({ groups }) => groups.has(group.group));
  const left = effects.left.filter((one) => one.group === group.group);
  const come = effects.come.filter((one) => one.group === group.group);
  const own = new Float64Array(draws);
  const working = new Float64Array(draws);
  return {
    minutesOfOne,
    set: (out, station) => {
      const able = station === null ? null : ableAt(group, station, prepared);
      const agreed = prepared.people(group.group, station);
      for (let t = 0; t < known; t++) {
        const at = week[t]!;
        if (t === 0 || at !== week[t - 1]) {
          for (let d = 0; d < draws; d++) own[d] = fte[d]!;
          for (const { share } of inWeek(absence, at)) for (let d = 0; d < draws; d++) own[d]! *= 1 - share[d]!;
          for (const one of inWeek(left, at)) for (let d = 0; d < draws; d++) own[d] = Math.max(0, own[d]! - one.fte[d]!);
        }
        if (agreed === null) working.fill(0);
        else working.set(agreed);
        for (const one of inWeek(come, at)) {
          // Trained on working days, five in seven.
          if (t < one.from * WEEK + Math.ceil((one.trainingDays * WEEK) / 5)) continue;
          for (let d = 0; d < draws; d++) working[d]! += one.working[d]!;
        }
        const down = inWeek(effects.downtime, at);
        for (let d = 0; d < draws; d++) {
          const there = able === null ? own[d]! - individual[d]! : (own[d]! * able[d]!) / (group.coveredFte[d]! || 1);
          let minutes = Math.max(0, there + working[d]!) * minutesOfOne[d]! * shares[t]!;
          for (const { share } of down) minutes *= 1 - share[d]!;
          out[t * draws + d] = minutes;
        }
      }
    },
  };
}

/** FTE able at a station, with those trained in advance; null where it is not told who is. */
function ableAt({ group, skills, coveredFte }: StaffGroupOf<Float64Array>, station: string, prepared: Prepared): Float64Array | null {
  const able = skills.find((one) => one.station === station)?.able ?? null;
  const more = prepared.able(group, station);
  return able === null || more === null ? able : able.map((fte, d) => Math.max(fte, Math.min(fte + more[d]!, coveredFte[d]!)));
}
