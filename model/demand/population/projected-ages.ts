import type { Row } from "#model/vocabulary";
import { between, toSingleAges } from "./single-ages.ts";

/** Projected inhabitants by single year of age, in the years an area and alternative are published for. */
export interface ProjectedAges {
  readonly years: readonly number[];
  readonly ages: readonly Float64Array[];
}

/** Orders the projection rows of one area and one alternative by year. */
export function projectedAges(rows: readonly Row<"population_projection">[]): ProjectedAges {
  const byYear = new Map<number, Row<"population_projection">[]>();
  for (const row of rows) {
    const list = byYear.get(row.year);
    if (list) list.push(row);
    else byYear.set(row.year, [row]);
  }
  const years = [...byYear.keys()].sort((a, b) => a - b);
  return { years, ages: years.map((year) => toSingleAges(byYear.get(year)!)) };
}

/** Gives the population of a year, interpolated linearly between published years; undefined outside them. */
export function agesInYear(projected: ProjectedAges, year: number): Float64Array | undefined {
  const { years, ages } = projected;
  const after = firstFrom(years, year);
  if (after === -1) return undefined;
  if (years[after] === year) return ages[after];
  if (after === 0) return undefined;
  const start = years[after - 1]!;
  return between(ages[after - 1]!, ages[after]!, (year - start) / (years[after]! - start));
}

/** The place of the first year that is not before the given one; -1 where all are. Years stand in order. */
function firstFrom(years: readonly number[], year: number): number {
  for (let i = 0; i < years.length; i++) if (years[i]! >= year) return i;
  return -1;
}
