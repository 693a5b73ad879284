/** Gives the day it is in Norway at an instant, ISO 8601. */
export const dayInNorway = (instant: Date): string => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(instant);
