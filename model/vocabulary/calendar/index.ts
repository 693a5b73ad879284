/** Days, public holidays in Norway and the working days between them. */
export { dayNumber, dayText, weekdayOf } from "./days.ts";
export { easterSunday } from "./norwegian-holidays.ts";
export { addWorkingDays, isWorkingDay, workingDaysBetween } from "./working-days.ts";
