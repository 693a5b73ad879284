/** One activity's yearly volume and what one post can do in a year. */
export interface ActivityLoad {
  readonly yearlyWorkload: number;
  readonly standardWorkload: number;
}

/** Gives the staff the activities alone ask for, in FTE: sum of workload over standard workload (WHO 2010, step 7). */
export const activityStaff = (activities: readonly ActivityLoad[]): number =>
  activities.reduce((sum, activity) => sum + activity.yearlyWorkload / activity.standardWorkload, 0);

/** Gives required staff in FTE: activity staff x category allowance factor + individual allowance factor (WHO 2010, step 7). */
export const requiredStaff = (forActivities: number, categoryFactor: number, individualFactor: number): number =>
  forActivities * categoryFactor + individualFactor;

/** Gives required staff no lower than what keeps the service open; opening hours ask for people however little there is to do. */
export const withMinimumCover = (required: number, minimumCover: number): number => Math.max(required, minimumCover);

/**
 * Gives the FTE that staff opening hours: posts in each shift times its hours a week, over the hours one FTE is present a week.
 *
 * @param shifts hours a week and people on duty of each shift.
 * @param hoursPresentPerWeek weekly hours of one FTE times the share of the year it is available.
 */
export const openingHoursCover = (
  shifts: readonly { readonly hoursPerWeek: number; readonly people: number }[],
  hoursPresentPerWeek: number,
): number => shifts.reduce((sum, shift) => sum + shift.hoursPerWeek * shift.people, 0) / hoursPresentPerWeek;
