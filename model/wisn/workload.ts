import type { Figure } from "#model/vocabulary";
import { categoryAllowanceFactor, individualAllowanceFactor } from "./allowance-factors.ts";
import { requiredStaff, withMinimumCover } from "./required-staff.ts";
import { standardWorkloadFromTime } from "./standard-workload.ts";

/** The WISN elements of one occupation at one unit. `T` is `Figure` as stated, or a number once drawn. */
export interface WorkloadOf<T> {
  /** Hours one FTE is available in a year. */
  readonly availableHours: T;
  readonly activities: readonly { readonly name: string; readonly volume: T; readonly minutes: T }[];
  /** Shares of everyone's time on support work. */
  readonly categoryAllowances: readonly { readonly name: string; readonly share: T }[];
  /** Hours a year in total that some of the staff spend on other work. */
  readonly individualAllowances: readonly { readonly name: string; readonly hours: T }[];
  /** Least FTE that keeps the service open, 0 where there is no such limit. */
  readonly minimumCover: readonly { readonly name: string; readonly fte: T }[];
}
export type Workload = WorkloadOf<Figure>;

/**
 * Gives the FTE a unit requires when its activity volumes are `growth` times those stated.
 *
 * Growth acts on the volumes alone: allowances follow (category) or stay (individual), and minimum cover holds whatever the volume.
 */
export function staffForWorkload(workload: WorkloadOf<number>, growth: number): number {
  const hours = workload.availableHours;
  let forActivities = 0;
  for (const { volume, minutes } of workload.activities) {
    if (minutes > 0) forActivities += (volume * growth) / standardWorkloadFromTime(hours, minutes);
  }
  const category = categoryAllowanceFactor(workload.categoryAllowances.map((allowance) => allowance.share));
  const individual = individualAllowanceFactor(
    workload.individualAllowances.reduce((sum, allowance) => sum + allowance.hours, 0),
    hours,
  );
  const cover = workload.minimumCover.reduce((sum, part) => sum + part.fte, 0);
  return withMinimumCover(requiredStaff(forActivities, category, individual), cover);
}
