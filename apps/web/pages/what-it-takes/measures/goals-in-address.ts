import type { Goal } from "#model/analysis";
import { readList, writeList } from "../address/search.ts";

/** Most goals of one question. */
export const MOST_GOALS = 50;

/** Written where the reader has taken every goal away, so that the page does not offer its own again. */
const NONE = "none";

/** Writes goals as `occupation.unit.year.percent`, joined by `~`: for example `bioingenior.helse-bergen.2032.20`. */
export const writeGoals = (goals: readonly Goal[]): string =>
  writeList(goals.map(({ occupation, unit, year, level }) => [occupation, unit, year, Math.round(level * 100)].join("."))) ?? NONE;

/** Goals read from an address, and the parts that are none. */
export interface GoalsRead {
  readonly goals: readonly Goal[];
  readonly unread: readonly string[];
}

/** Reads goals from an address. What is no goal is listed, the rest is used; ids and years are not looked up here. */
export function readGoals(text: string | undefined): GoalsRead {
  const goals: Goal[] = [];
  const unread: string[] = [];
  if (text === NONE) return { goals, unread };
  for (const part of readList(text)) {
    const read = /^([a-z0-9-]+)\.([a-z0-9-]+)\.(\d{4})\.(\d{1,2})$/.exec(part);
    const percent = Number(read?.[4]);
    if (read?.[1] && read[2] && percent > 0 && goals.length < MOST_GOALS)
      goals.push({ occupation: read[1], unit: read[2], year: Number(read[3]), level: percent / 100 });
    else unread.push(part);
  }
  return { goals, unread };
}
