import type { Dataset, Row } from "#model/vocabulary";
import type { Counted } from "./backtest.ts";

/** Counts of one occupation by one definition, at least two years of them, oldest first. */
export interface CountedSeries {
  readonly series: string;
  readonly counted: Counted;
  /** Whether FTE or persons are counted. */
  readonly measure: "supply" | "headcount";
  readonly occupation: string;
  readonly counts: readonly { readonly year: number; readonly value: number }[];
}

interface Kind {
  readonly series: string;
  readonly counted: Counted;
  readonly measure: CountedSeries["measure"];
  /** A series by another name that goes on where this one ends. */
  readonly continuedBy?: string;
  /** Growth during a year: with the count after it, it gives the count before. */
  readonly growth?: string;
}

/** Series of the observations table that count what the model projects. */
const KINDS: readonly Kind[] = [
  { series: "fte-somatic-hospitals", counted: "staff", measure: "supply" },
  { series: "employed-in-health", counted: "staff", measure: "headcount", continuedBy: "in-health-sector" },
  { series: "employed", counted: "qualified", measure: "headcount" },
  { series: "employed-15-66", counted: "qualified", measure: "headcount" },
  { series: "hpr-authorised", counted: "register", measure: "headcount", growth: "hpr-net-growth" },
];

/** Gives the national series of a dataset's observations that were counted in at least two years, in the order of KINDS and occupations. */
export function countedSeries(dataset: Dataset): CountedSeries[] {
  const national = dataset.tables.observations.filter((row) => row.unit === null && row.occupation !== null);
  return KINDS.flatMap((kind) =>
    dataset.tables.occupations.flatMap(({ id: occupation }) => {
      const counts = countsOf(
        national.filter((row) => row.occupation === occupation),
        kind,
      );
      return counts.length < 2 ? [] : [{ series: kind.series, counted: kind.counted, measure: kind.measure, occupation, counts }];
    }),
  );
}

function countsOf(rows: readonly Row<"observations">[], kind: Kind): CountedSeries["counts"] {
  const counts = new Map<number, number>();
  for (const { series, year, value } of rows) {
    if (value > 0 && (series === kind.series || series === kind.continuedBy)) counts.set(year, value);
  }
  for (const { series, year, value } of rows) {
    const after = counts.get(year + 1);
    if (series === kind.growth && after !== undefined && after > value && !counts.has(year)) counts.set(year, after - value);
  }
  return [...counts].map(([year, value]) => ({ year, value })).sort((a, b) => a.year - b.year);
}
