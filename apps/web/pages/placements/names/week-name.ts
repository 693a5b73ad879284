/** Number of a week in its year, as people say it: 5 for `2027-W05`. */
export const weekName = (week: string): string => String(Number(week.slice(6)));

/** Weeks from one to another, as people write them: "5–8", or "5" alone. */
export const weekSpan = (from: string, to: string): string => (from === to ? weekName(from) : `${weekName(from)}–${weekName(to)}`);
