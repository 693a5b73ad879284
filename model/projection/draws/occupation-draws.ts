/**
 * Measures the engine stores for every unit, year and draw; the others are derived from them when they are summed
 * (see `measureDraws`). The kernel writes them in this order: nine for the whole staff, three for the new; two it reads. `newSupply` is the contracted FTE of the newly qualified: `experiencedSupply` is `supply` without it.
 */
export const STORED_MEASURES = [
  "headcount",
  "supply",
  "workedSupply",
  "retirement",
  "disability",
  "death",
  "leaving",
  "replacementDemand",
  "movesOut",
  "newHeadcount",
  "newSupply",
  "effectiveSupply",
  "immigration",
  "reentry",
  "graduates",
  "movesIn",
] as const;
export type StoredMeasure = (typeof STORED_MEASURES)[number];

/**
 * Contracted FTE demanded, one array per unit, aligned with `OccupationInputs.units`.
 *
 * Each array is year-major with draws fastest: `values[year * draws + draw]`. Its length is `(years + 1) * draws`, so that the
 * last year's expansion demand is known, or `years * draws`, in which case that one figure is null.
 */
export type DemandDraws = readonly Float64Array[];

/** The stored measures of several leaf units together. */
export interface UnitSum {
  /** Indices into `OccupationDraws.units`. */
  readonly units: ReadonlySet<number>;
  readonly measures: { readonly [M in StoredMeasure]: Float64Array };
}

/** Every draw of one occupation's projection. Arrays are year-major with draws fastest: `values[year * draws + draw]`. */
export interface OccupationDraws {
  readonly occupation: string;
  readonly firstYear: number;
  readonly years: number;
  readonly draws: number;
  /** Ids of the leaf units, in the order of `OccupationInputs.units`; indices below point into this. */
  readonly units: readonly string[];
  /** Stored measures per unit, each array of length `years * draws`. */
  readonly stored: readonly { readonly [M in StoredMeasure]: Float64Array }[];
  readonly demand: DemandDraws;
  /**
   * How many times what the model finds staff is, for what the model itself misses: year-major, with the year after the last. Already in
   * `stored`. Null where the model is taken to miss nothing.
   */
  readonly missed: Float64Array | null;
  /**
   * Worked FTE demanded, per unit: demand times the share of contracted time that is worked in the first year (see `drawBaseYear`), each
   * array of length `years * draws`. Left out where nobody asks for worked hours.
   */
  readonly workedDemand?: readonly Float64Array[];
  /** Sums of stored measures over sets of units that were asked for beforehand, in the order of the units' names. */
  readonly sums?: readonly UnitSum[];
  /** Under demographic noise: the same draws of the parameters without chance, each measure being what is expected given them. */
  readonly expected?: OccupationDraws;
  /**
   * Gives the memory of `stored` back, for the next run to use. Whoever knows that nobody reads the arrays any more may call it, once; who
   * does not call it leaves the memory to the garbage collector.
   */
  readonly release?: () => void;
}
