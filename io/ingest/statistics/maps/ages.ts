import type { Category } from "../cube/cube.ts";

/** Ages from and to, both included; `to` is null where the band has no end. */
export interface AgeBand {
  readonly from: number;
  readonly to: number | null;
}

const OLDER =
  /^(?:f|h|y)?0*(\d{1,3})(?:\s*(?:år|years?))?\s*(?:\+|\s+(?:år\s+)?(?:eller eldre|og eldre|og over|or older|and older|or over|and over|and above))$/i;
const YOUNGER = /^(?:under|below|<)\s*0*(\d{1,3})(?:\s*(?:år|years?))?$/i;
const ABOVE = /^(?:over|above|>)\s*0*(\d{1,3})(?:\s*(?:år|years?))?$/i;
const RANGE = /^(?:f|h|y)?0*(\d{1,3})\s*[-–]\s*0*(\d{1,3})(?:\s*(?:år|years?))?$/i;
const SINGLE = /^(?:f|h|y)?0*(\d{1,3})(?:\s*(?:år|years?(?: old)?))?$/i;

/** Ages a category names: `000`, `105+`, `67-79 år`, `90 år eller eldre`, `Under 5`. Null where it names none, as a total does. */
export function ageOf({ code, label }: Pick<Category, "code" | "label">): AgeBand | null {
  return ageIn(label) ?? ageIn(code);
}

function ageIn(text: string): AgeBand | null {
  const written = text.trim();
  const number = (match: RegExpExecArray, group = 1): number => Number(match[group]);
  const range = RANGE.exec(written);
  if (range !== null)
    return number(range) <= number(range, 2) && number(range, 2) <= 130 ? { from: number(range), to: number(range, 2) } : null;
  const older = OLDER.exec(written);
  if (older !== null) return { from: number(older), to: null };
  const above = ABOVE.exec(written);
  if (above !== null) return { from: number(above) + 1, to: null };
  const younger = YOUNGER.exec(written);
  if (younger !== null) return number(younger) > 0 ? { from: 0, to: number(younger) - 1 } : null;
  const single = SINGLE.exec(written);
  // 999 is the total in many code lists, never an age.
  return single !== null && number(single) <= 120 ? { from: number(single), to: number(single) } : null;
}

/** The last age of a band without an end, as the dataset writes it. */
export const OPEN_END = 120;
