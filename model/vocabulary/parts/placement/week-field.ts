import { type Field, pattern } from "../../field.ts";

/** A week of the calendar in ISO 8601, `2027-W34`. */
export const week = (description: string): Field<string> => pattern("^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$", description);

/** A week of any year in ISO 8601, `W34`. */
export const calendarWeek = (description: string): Field<string> => pattern("^W(0[1-9]|[1-4][0-9]|5[0-3])$", description);
