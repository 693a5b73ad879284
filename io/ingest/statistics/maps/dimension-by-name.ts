import type { Category, Cube, Dimension } from "../cube/cube.ts";
import type { DimensionName } from "./statistics-map.ts";

const plain = (text: string): string => text.trim().toLowerCase();

/** Finds a dimension by id or label, whatever case; -1 where the table has none of the names. */
export function dimensionIndex(cube: Cube, name: DimensionName): number {
  for (const one of [name].flat()) {
    const sought = plain(one);
    const byId = cube.dimensions.findIndex(({ id }) => plain(id) === sought);
    if (byId !== -1) return byId;
    const byLabel = cube.dimensions.findIndex(({ label }) => plain(label) === sought);
    if (byLabel !== -1) return byLabel;
  }
  return -1;
}

/** Whether a text names a category: its code, its label, or the code that stands before the label as in `0301 Oslo`. */
export const namesCategory = ({ code, label }: Category, text: string): boolean => {
  const sought = plain(text);
  return plain(code) === sought || plain(label) === sought || leadingCode(code)?.toLowerCase() === sought;
};

/** The code in `0301 Oslo` and `K-0301 Oslo`: files with codes and texts together have it so. */
export const leadingCode = (text: string): string | null => /^((?:[A-Z]{1,2}-)?\d{1,9})\s+\D/.exec(text.trim())?.[1] ?? null;

/** Positions of the categories a text names: none, one, or more where the table has a label twice. */
export const categoriesNamed = ({ categories }: Dimension, text: string): readonly number[] => {
  const byCode = categories.findIndex(({ code }) => code === text);
  if (byCode !== -1) return [byCode];
  return categories.flatMap((category, index) => (namesCategory(category, text) ? [index] : []));
};

/** The category of a period that comes last. */
export function latest({ categories }: Dimension): number {
  let last = 0;
  for (const [index, { code }] of categories.entries()) if (code > categories[last]!.code) last = index;
  return last;
}

/** Year in the name of a period: 2025, 2025K4, 2016-2025 gives the last. Null where there is none. */
export function yearOf({ code, label }: Category): number | null {
  const years = [...`${code} ${label}`.matchAll(/(?<!\d)(19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year));
  return years.length === 0 ? null : Math.max(...years);
}

/** Letters of Statistics Norway's alternatives for fertility, life expectancy, domestic migration and immigration. */
const ALTERNATIVE = /(?<![\p{L}\d])[LMHK0]{4}(?![\p{L}\d])/u;

/** The alternative a category is, or null. */
export const alternativeOf = ({ code, label }: Category): string | null =>
  ALTERNATIVE.exec(code)?.[0] ?? ALTERNATIVE.exec(label)?.[0] ?? null;

/** Whether a dimension tells alternatives apart, which are never added up: each is a whole future. */
export const holdsAlternatives = ({ categories, id, label }: Dimension): boolean =>
  categories.some((category) => /\p{L}/u.test(alternativeOf(category) ?? "")) || /alternativ|scenari/i.test(`${id} ${label}`);
