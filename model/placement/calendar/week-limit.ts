import { weeksNamed, weekText } from "./weeks.ts";

/** Which weeks of a term an approved need leaves: from a week of the year on, or up to it. A week that is not of the term lies before or after it. */
export function weekLimit(effect: "not-before" | "not-after", value: number, first: number, last: number): (week: number) => boolean {
  const named = weeksNamed(`W${String(value).padStart(2, "0")}`, first, last)[0];
  if (named !== undefined) return effect === "not-before" ? (week) => week >= named : (week) => week <= named;
  const [from, to] = [weekText(first), weekText(last)];
  // In a term that goes over the turn of the year, a week between its last and its first is before it and after it.
  if (from.slice(0, 4) !== to.slice(0, 4)) return () => true;
  const none = effect === "not-before" ? value > Number(to.slice(6)) : value < Number(from.slice(6));
  return () => !none;
}
