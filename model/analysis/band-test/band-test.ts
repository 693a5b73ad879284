import { z } from "zod";
import type { Dataset } from "#model/vocabulary";
import type { Backtest } from "../backtest/backtest.ts";
import { countedSeries } from "../backtest/counted-series.ts";

/** The intervals that bands show. */
const BAND = 0.8;

/** What history can say of the bands of projections. */
export const BandTest = z.object({
  counted: z.array(z.string()).describe("Occupations with a series of earlier counts of at least two years"),
  held: z
    .object({
      share: z
        .number()
        .describe("Share of counts inside 80 % intervals with the model's own error, each series judged by the others and counted once"),
      error: z.number().describe("Its standard error"),
      series: z.number().int(),
    })
    .nullable()
    .describe("Of all series together; null where the trial on history has not been made, or cannot tell"),
});
export type BandTest = z.infer<typeof BandTest>;

/** What history can say of the band of one occupation. */
export const Band = z.object({
  counted: z.boolean().describe("Whether the occupation has a series of earlier counts of at least two years"),
  held: BandTest.shape.held,
});
export type Band = z.infer<typeof Band>;

/** Gives what is said of one occupation. */
export const bandOf = (occupation: string, { counted, held }: BandTest): Band => ({ counted: counted.includes(occupation), held });

/** Tells which occupations have earlier counts, and what the bands have held by a trial on history; null where there is none. */
export function bandTest(dataset: Dataset, trial: Pick<Backtest, "performance"> | null): BandTest {
  const counted = [...new Set(countedSeries(dataset).map(({ occupation }) => occupation))];
  const score = trial?.performance.all?.[0]?.methods.find(({ method }) => method === "structural");
  const coverage = score?.coverage.find(({ level }) => level === BAND);
  if (score === undefined || coverage === undefined || coverage.error === null) return { counted, held: null };
  return { counted, held: { share: coverage.mean, error: coverage.error, series: score.series } };
}
