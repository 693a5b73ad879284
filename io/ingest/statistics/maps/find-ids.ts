import type { Dataset } from "#model/vocabulary";
import type { Category } from "../cube/cube.ts";
import { leadingCode } from "./dimension-by-name.ts";

/** What a category is in the dataset: ids it could be, none where the dataset has no such thing. */
export type IdFinder = (category: Category) => readonly string[];

/** Without case, punctuation and the letters of a trust. A hyphen counts: Nord-Trøndelag is not Trøndelag. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\br?hf\b/g, "")
    .replace(/[^\p{L}\d-]+/gu, " ")
    .trim();

/** Codes a category may go by: its own, the one before its label, without the letter of a grouping (`K-0301`). */
const codesOf = ({ code, label }: Category): readonly string[] =>
  [code, leadingCode(code), leadingCode(label)].flatMap((one) => (one === null ? [] : [one, one.replace(/^[A-Z]{1,2}-/, "")]));

/** Finds units by number, organisation number, id or name. */
export function unitFinder(units: Dataset["tables"]["units"], kinds: readonly string[] | undefined): IdFinder {
  const among = units.filter(({ kind }) => kinds === undefined || kinds.includes(kind));
  const byCode = index(among, ({ id, code, organisation_number: number }) => [id, code, number]);
  // Not by short names: `Bergen` is a municipality before it is a trust.
  const byName = index(among, ({ name_nb, name_nn, name_en }) => [name_nb, name_nn, name_en].map(plain));
  return (category) => {
    for (const code of codesOf(category)) if (byCode.has(code)) return byCode.get(code)!;
    const label = leadingCode(category.label) === null ? category.label : category.label.replace(/^\S+\s+/, "");
    // A place with names in two languages has spaces around the hyphen between them.
    for (const name of [label, ...label.split(/\s+[-–—]\s+/)]) {
      const found = byName.get(plain(name));
      if (found !== undefined) return found;
    }
    return [];
  };
}

/** Finds occupations by STYRK-08 (four digits), id or name. A code that several share gives them all: the map must say which. */
export function occupationFinder(occupations: Dataset["tables"]["occupations"]): IdFinder {
  const byCode = index(occupations, ({ id, styrk08 }) => [id, ...(styrk08 ?? "").split(/\s+/).filter(Boolean)]);
  const byName = index(occupations, ({ name_nb, name_nn, name_en, plural_nb, plural_nn, plural_en }) =>
    [name_nb, name_nn, name_en, plural_nb, plural_nn, plural_en].map(plain),
  );
  return (category) => {
    for (const code of codesOf(category)) if (byCode.has(code)) return byCode.get(code)!;
    return byName.get(plain(category.label.replace(/^\d+\s+/, ""))) ?? [];
  };
}

function index<T extends { readonly id: string }>(
  rows: readonly T[],
  keys: (row: T) => readonly (string | null)[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const row of rows)
    for (const key of new Set(keys(row))) {
      if (key === null || key === "") continue;
      const ids = found.get(key) ?? [];
      ids.push(row.id);
      found.set(key, ids);
    }
  return found;
}
