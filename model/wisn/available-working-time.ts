/** Time a post is staffed but the person is away, and the working day, as WISN counts them. */
export interface WorkingYear {
  /** Possible working days in a year: 52 weeks times days worked a week. */
  readonly possibleDays: number;
  readonly publicHolidays: number;
  readonly annualLeave: number;
  readonly sickLeave: number;
  /** Training and other special leave, days. */
  readonly otherLeave: number;
  readonly hoursPerDay: number;
}

/**
 * Gives the hours one full-time post is available in a year: [A - (B + C + D + E)] x F.
 *
 * Source: WHO, Workload Indicators of Staffing Need, user's manual (2010), step 3.
 */
export function availableWorkingTime(year: WorkingYear): number {
  const away = year.publicHolidays + year.annualLeave + year.sickLeave + year.otherLeave;
  return (year.possibleDays - away) * year.hoursPerDay;
}
