import type { Random } from "./random.ts";

/** A table of staff: what a payroll system gives, with nobody real in it. */
export interface Staff {
  readonly header: string[];
  readonly rows: string[][];
}

const CODES = ["3212", "3211"] as const;
const TITLES = ["Bioingeniør", "Radiograf", "Overingeniør ved Ål sykehus", "Fagansvarlig, måling"];
const PERCENTS = ["100", "80", "62,5", "50", "75"];

/** Column of the position's percentage. */
export const PERCENT_COLUMN = 3;

/** Makes 8 to 20 persons with a row each. */
export function makeStaff(random: Random): Staff {
  const rows = Array.from({ length: 8 + random.below(13) }, (_, index) => [
    String(1000 + index),
    random.of(CODES),
    random.of(TITLES),
    random.of(PERCENTS),
    String(1962 + random.below(36)),
    random.of(["K", "M"]),
  ]);
  return { header: ["Ansattnr", "STYRK08", "Stilling", "Stillingsprosent", "Fødselsår", "Kjønn"], rows };
}
