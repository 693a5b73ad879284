/** Weeks of the calendar that so many weeks of practice take: a week begun is taken. */
export const calendarLength = (weeks: number): number => Math.max(1, Math.ceil(weeks - 1e-9));
