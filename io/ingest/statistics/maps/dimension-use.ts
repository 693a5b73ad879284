import type { CellValue } from "../../tables/cell-result.ts";
import type { CodeSuccession } from "./code-changes.ts";

/** What a category of a dimension becomes in a row; null: it is left out. */
export interface CategoryUse {
  /** Categories with the same key end in the same row. */
  readonly key: string;
  readonly fields: Readonly<Record<string, CellValue>>;
}

/**
 * How a dimension is used.
 *
 * `adds`: whether categories with one key may be added up: those of ids, ages and listed sums may, periods, measures and alternatives never.
 */
export interface DimensionUse {
  readonly categories: readonly (CategoryUse | null)[];
  readonly adds: boolean;
  /** Categories that are taken apart in each row: the parts of a ratio or mean, the ends of an interval. */
  readonly apart: boolean;
  /** Weight of each category in a mean of rates; null where none is given. */
  readonly weights: readonly (number | null)[] | null;
  /** Of codes that were merged: which, and the code of each category. */
  readonly succession: { readonly of: CodeSuccession; readonly codes: readonly string[] } | null;
}

/** Positions of the categories that end in the same row, by key. */
export function categoriesByKey({ categories }: DimensionUse): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [position, use] of categories.entries()) {
    if (use === null) continue;
    const list = found.get(use.key) ?? [];
    list.push(position);
    found.set(use.key, list);
  }
  return found;
}
