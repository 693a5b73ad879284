const DAY = 86_400_000;
/** Where a spreadsheet's days begin: what is before the first is a time of day or a duration. */
const FIRST_DAY = Date.UTC(1900, 0, 1);
const BEFORE_FIRST_DAY = Date.UTC(1899, 11, 30);

const two = (number: number): string => String(number).padStart(2, "0");

/** A date as YYYY-MM-DD, with THH:MM:SS where there is a time of day; a time or duration of less than a day or two as HH:MM:SS. */
export function dateText(date: Date): string {
  const seconds = Math.round(date.getTime() / 1000);
  if (Number.isNaN(seconds)) return "";
  if (seconds * 1000 < FIRST_DAY && seconds * 1000 >= BEFORE_FIRST_DAY - DAY) {
    const since = seconds - BEFORE_FIRST_DAY / 1000;
    const [sign, all] = since < 0 ? ["-", -since] : ["", since];
    return `${sign}${two(Math.floor(all / 3600))}:${two(Math.floor(all / 60) % 60)}:${two(all % 60)}`;
  }
  const [day, time] = new Date(seconds * 1000).toISOString().slice(0, 19).split("T") as [string, string];
  return time === "00:00:00" ? day : `${day}T${time}`;
}
