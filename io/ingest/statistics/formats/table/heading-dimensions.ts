import type { DimensionRole } from "../../cube/cube.ts";

/** What the headings over the numbers divide by, and the category of each of them. */
export interface HeadingDimensions {
  readonly dimensions: readonly { readonly id: string; readonly role: DimensionRole }[];
  /** For each column of numbers, its category in each of the dimensions. */
  readonly categories: readonly (readonly string[])[];
}

const PERIOD = /^(19|20)\d{2}([KMQUT]\d{1,2})?$/i;
const WHAT_AND_WHEN = /^(.*\S)\s+((?:19|20)\d{2}(?:[KMQUT]\d{1,2})?)\*?$/i;

/** Ids that Statistics Norway has for what is counted and when, in its files with headings. */
export const WHAT = "statistikkvariabel";
export const WHEN = "år";
/** Where headings are neither periods nor the two together. */
export const HEADING = "heading";

/** Reads headings: years only, `Persons 2025`, headings over headings, or names of what each column holds. */
export function headingDimensions(headings: readonly (readonly string[])[]): HeadingDimensions {
  const levels = headings.map(carriedOn).filter((level) => level.some((cell) => cell !== ""));
  if (levels.length === 1) return oneLevel(levels[0]!);
  const dimensions = levels.map((level, index) => ({
    id: level.every((cell) => PERIOD.test(cell)) ? WHEN : levels.length === 2 ? WHAT : `${HEADING} ${index + 1}`,
    role: roleOf(level),
  }));
  return { dimensions, categories: levels[0]!.map((_, column) => levels.map((level) => level[column]!)) };
}

const roleOf = (level: readonly string[]): DimensionRole => (level.every((cell) => PERIOD.test(cell)) ? "time" : "metric");

function oneLevel(level: readonly string[]): HeadingDimensions {
  if (level.every((cell) => PERIOD.test(cell)))
    return { dimensions: [{ id: WHEN, role: "time" }], categories: level.map((cell) => [cell]) };
  const both = level.map((cell) => WHAT_AND_WHEN.exec(cell));
  if (both.every((match) => match !== null))
    return {
      dimensions: [
        { id: WHAT, role: "metric" },
        { id: WHEN, role: "time" },
      ],
      categories: both.map((match) => [match[1]!, match[2]!]),
    };
  return { dimensions: [{ id: HEADING, role: "metric" }], categories: level.map((cell) => [cell]) };
}

/** A heading that covers several columns stands in the first of them. */
function carriedOn(level: readonly string[], _: number, all: readonly (readonly string[])[]): readonly string[] {
  if (level === all.at(-1)) return level;
  let current = "";
  return level.map((cell) => {
    current = cell || current;
    return current;
  });
}
