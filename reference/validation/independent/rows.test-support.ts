import type { Dataset, Row } from "#model/vocabulary";

/** Ages of staff; everyone has left at 75. */
export const AGES = Array.from({ length: 55 }, (_, i) => 20 + i);
/** Ages of inhabitants; 120 is and over. */
export const LIVES = Array.from({ length: 121 }, (_, age) => age);
export const SEX = ["female", "male"] as const;
export type Sex = (typeof SEX)[number];

/** Persons who come, spread evenly over ages `from`..`to`. */
export interface Arrivals {
  readonly persons: number;
  readonly from: number;
  readonly to: number;
  readonly women: number;
}

/** A unit and those above it, nearest first. */
export function lineage(dataset: Dataset, unit: string): string[] {
  const path: string[] = [];
  for (let at: string | null = unit; at !== null; at = dataset.tables.units.find((row) => row.id === at)!.parent) path.push(at);
  return path;
}

interface Where {
  readonly path: readonly string[];
  readonly occupation: string;
  readonly sex: Sex;
  readonly age: number;
}
interface Rate {
  readonly value: number;
  readonly age_from: number;
  readonly age_to: number;
  readonly occupation?: string | null;
  readonly unit?: string | null;
  readonly sex?: string | null;
}

/** The value of the most specific row that holds: unit (the nearer, the more) over occupation over sex. Undefined where none holds. */
export function specific(rows: readonly Rate[], { path, occupation, sex, age }: Where): number | undefined {
  let best: { rank: number; value: number } | undefined;
  for (const row of rows) {
    if (age < row.age_from || age > row.age_to) continue;
    if (row.occupation && row.occupation !== occupation) continue;
    if (row.sex && row.sex !== sex) continue;
    if (row.unit && !path.includes(row.unit)) continue;
    const near = row.unit ? path.length - path.indexOf(row.unit) : 0;
    const rank = near * 100 + (row.occupation ? 10 : 0) + (row.sex ? 1 : 0);
    if (best === undefined || rank > best.rank) best = { rank, value: row.value };
  }
  return best?.value;
}

/** Rows of the nearest unit that has any, else those that name none. */
export function nearest<R extends { readonly unit: string | null }>(rows: readonly R[], path: readonly string[]): readonly R[] {
  for (const unit of path) {
    const own = rows.filter((row) => row.unit === unit);
    if (own.length > 0) return own;
  }
  return rows.filter((row) => row.unit === null);
}

/** Units with stock or base demand for the occupation. */
export function leavesOf({ tables }: Dataset, occupation: string): string[] {
  const found = [...tables.stock, ...tables.demand_base].filter((row) => row.occupation === occupation).map((row) => row.unit);
  return [...new Set(found)].sort();
}

export const personsAt = ({ tables }: Dataset, occupation: string, unit: string): number =>
  tables.stock.filter((row) => row.occupation === occupation && row.unit === unit).reduce((sum, row) => sum + row.value, 0);

/** Divides a flow over leaves: by its destinations, a weight above several by their stock; without destinations by stock. */
export function divided(dataset: Dataset, rows: readonly Row<"destinations">[], leaves: readonly string[], occupation: string): number[] {
  const stock = leaves.map((unit) => personsAt(dataset, occupation, unit));
  const paths = leaves.map((unit) => lineage(dataset, unit));
  const weights = leaves.map((_, u) =>
    rows.reduce((sum, row) => {
      if (!paths[u]!.includes(row.unit)) return sum;
      const below = leaves.flatMap((_, other) => (paths[other]!.includes(row.unit) ? [stock[other]!] : []));
      const all = below.reduce((a, b) => a + b, 0);
      return sum + row.value * (all > 0 ? stock[u]! / all : 1 / below.length);
    }, 0),
  );
  const total = weights.reduce((a, b) => a + b, 0);
  if (total > 0) return weights.map((weight) => weight / total);
  const people = stock.reduce((a, b) => a + b, 0);
  return stock.map((count) => count / people);
}
