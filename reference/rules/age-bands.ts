import { type FactRow, numberIn } from "../facts/facts.ts";

/** The ten age bands of the population files; 120 means and over. */
export const POPULATION_BANDS = [
  { column: "age_0", from: 0, to: 0 },
  { column: "age_1", from: 1, to: 5 },
  { column: "age_6", from: 6, to: 12 },
  { column: "age_13", from: 13, to: 15 },
  { column: "age_16", from: 16, to: 19 },
  { column: "age_20", from: 20, to: 44 },
  { column: "age_45", from: 45, to: 66 },
  { column: "age_67", from: 67, to: 79 },
  { column: "age_80", from: 80, to: 89 },
  { column: "age_90", from: 90, to: 120 },
] as const;

/** The eleven five-year bands of the age profiles. */
export const STAFF_BANDS = Array.from({ length: 11 }, (_, i) => ({ column: `age_${20 + 5 * i}`, from: 20 + 5 * i, to: 24 + 5 * i }));

/** Gives a row's ten population bands as numbers, youngest first. */
export const populationBands = (row: FactRow): number[] => POPULATION_BANDS.map(({ column }) => numberIn(row, column));
