/** Gives how much of an activity one full-time post can do in a year, from the minutes each takes (WHO 2010, step 5). */
export const standardWorkloadFromTime = (availableHours: number, minutesEach: number): number => (availableHours * 60) / minutesEach;

/** Gives how much of an activity one full-time post can do in a year, from the number done in an hour (WHO 2010, step 5). */
export const standardWorkloadFromRate = (availableHours: number, perHour: number): number => availableHours * perHour;
