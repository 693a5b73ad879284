import { agePyramid, MissingFigures } from "#model/scenario";
import { type Dataset, type Row, SEXES, type Sex } from "#model/vocabulary";

/** Staff of an occupation at a unit. */
export interface Staff {
  readonly persons: number;
  /** Contracted full-time equivalents of those at work. */
  readonly fte: number;
}

/** The staff of an occupation a dataset has at a unit; null where it has none. */
export function staffIn(dataset: Dataset, unit: string, occupation: string): Staff | null {
  const { stock, working_time } = dataset.tables;
  if (!stock.some((row) => row.unit === unit && row.occupation === occupation)) return null;
  const rows = working_time.filter((row) => (row.occupation ?? occupation) === occupation && (row.unit ?? unit) === unit);
  let persons = 0;
  let fte = 0;
  for (const bar of pyramid(dataset, unit, occupation))
    for (const sex of SEXES) {
      persons += bar[sex];
      fte += bar[sex] * shareAt(rows, "participation", bar.age, sex) * shareAt(rows, "contracted-share", bar.age, sex);
    }
  return { persons, fte };
}

function pyramid(dataset: Dataset, unit: string, occupation: string): ReturnType<typeof agePyramid> {
  try {
    return agePyramid(dataset, occupation, unit);
  } catch (error) {
    if (error instanceof MissingFigures) return [];
    throw error;
  }
}

/** The share of the most specific row: unit before occupation before sex. Full time where there is no row. */
function shareAt(rows: readonly Row<"working_time">[], measure: Row<"working_time">["measure"], age: number, sex: Sex): number {
  let best: Row<"working_time"> | null = null;
  let rank = -1;
  for (const row of rows) {
    if (row.measure !== measure || age < row.age_from || age > row.age_to || (row.sex ?? sex) !== sex) continue;
    const own = (row.unit === null ? 0 : 4) + (row.occupation === null ? 0 : 2) + (row.sex === null ? 0 : 1);
    if (own > rank) [best, rank] = [row, own];
  }
  return best?.value ?? 1;
}
