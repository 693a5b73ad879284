import { AGE_COUNT, type Dataset, FIRST_AGE } from "#model/vocabulary";
import { compileStock } from "../compile/compile-stock.ts";
import { openGaps } from "../figures/gaps.ts";
import { leafUnits } from "../units/leaf-unit.ts";
import { unitTree } from "../units/unit-tree.ts";

/** Persons of one age on 1 January of the base year, by sex. */
export interface AgeBar {
  readonly age: number;
  readonly female: number;
  readonly male: number;
}

/**
 * Gives the staff of an occupation at a unit (and all units below it) by single year of age, 20 to 74.
 *
 * These are the dataset's central figures, before any draw. A unit without staff gives zeros.
 *
 * @throws MissingFigures when stock or age profile is missing somewhere in the occupation.
 */
export function agePyramid(dataset: Dataset, occupation: string, unit: string): AgeBar[] {
  const gaps = openGaps();
  const inside = leafUnits(dataset, unitTree(dataset), occupation).filter((leaf) => leaf.lineage.has(unit));
  const stocks = compileStock(dataset, occupation, inside, gaps);
  gaps.close();
  return Array.from({ length: AGE_COUNT }, (_, a) => ({
    age: FIRST_AGE + a,
    female: stocks.reduce((sum, { stock }) => sum + stock.female[a]!, 0),
    male: stocks.reduce((sum, { stock }) => sum + stock.male[a]!, 0),
  }));
}
