import type { DrawnLaboratory } from "../inputs/laboratory.ts";

/** Requests for an analysis that come in the same months each year and grow together: in month m of year y, `months`[m] · `path`[y]. */
export interface VolumeStream {
  readonly test: string;
  /** By month and draw, draws fastest. */
  readonly months: Float64Array;
  /** By year and draw, draws fastest. Streams that grow alike may share one array, and are then added up once. */
  readonly path: Float64Array;
}

/** Requests for all analyses of a laboratory in every month and draw. */
export interface Volumes {
  readonly from: number;
  readonly years: number;
  readonly draws: number;
  readonly streams: readonly VolumeStream[];
}

/** Gives months by draws whose shares sum to 1 in each draw; where all are 0, months are alike. */
export function monthsOf(shares: readonly Float64Array[], draws: number): Float64Array {
  const months = new Float64Array(shares.length * draws);
  for (let d = 0; d < draws; d++) {
    const sum = shares.reduce((total, share) => total + share[d]!, 0);
    for (let m = 0; m < shares.length; m++) months[m * draws + d] = sum > 0 ? shares[m]![d]! / sum : 1 / shares.length;
  }
  return months;
}

/**
 * Gives the requests of a laboratory's own menu: those of the base year, by month, times growth.
 *
 * @param growth requests over those of the base year by the name of the growth, by year and draw; from the projection's futures of the population.
 */
export function menuStreams({ analyses }: DrawnLaboratory, growth: (name: string) => Float64Array): VolumeStream[] {
  return analyses.map(({ test, yearly, months, growth: name }) => {
    const draws = yearly.length;
    return { test, months: monthsOf(months, draws).map((share, at) => share * yearly[at % draws]!), path: growth(name) };
  });
}
