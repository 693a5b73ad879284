import { type DistributionKind, exactly, type Figure, type Stream, type Uncertain } from "#model/vocabulary";

/** A row with a value and, where it has one, the stated 80 % interval. */
export interface IntervalRow {
  readonly value: number;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly distribution?: DistributionKind | null;
  /** Whom the row holds for and where it comes from, as far as its table says; they decide its {@link Stream}. */
  readonly occupation?: string | null;
  readonly unit?: string | null;
  readonly programme?: string;
  readonly source?: string;
}

/** Name of the occupation of streams that all share. */
const ALL_OCCUPATIONS = "*";

/**
 * Gives the stream of a row's error. A row that names no unit or programme states what is not known of the whole country, and holds for all
 * alike. Rows that do come from a count or a rule: those of one source err alike, however finely it is divided.
 *
 * @param occupation whose rows these are, where they do not say themselves.
 */
export function streamOf(row: IntervalRow, occupation: string): Stream {
  const whole = (row.unit ?? null) === null && row.programme === undefined;
  return {
    occupation: row.occupation === null ? ALL_OCCUPATIONS : (row.occupation ?? occupation),
    origin: whole ? null : (row.source ?? null),
  };
}

/**
 * Family an interval is read as where its row does not say, by what the figure is.
 *
 * Counts and factors cannot be negative and err by proportion: lognormal. Shares stay within 0..1: beta. Growth rates can have
 * either sign: normal. Multipliers on a whole curve of probabilities: lognormal; on shares near 1: normal.
 */
export const DEFAULT_FAMILY = {
  count: "lognormal",
  factor: "lognormal",
  share: "beta",
  growth: "normal",
  rateScale: "lognormal",
  shareScale: "normal",
} as const satisfies Record<string, DistributionKind>;
export type FigureNature = keyof typeof DEFAULT_FAMILY;

/** Reads a row as a value with uncertainty. A row without an interval is taken as known. */
export function uncertainOf(row: IntervalRow, nature: FigureNature): Uncertain {
  const { value, low = null, high = null } = row;
  if (low === null || high === null || row.distribution === "point" || low === high) return exactly(value);
  return withFamily({ value, low, high, distribution: row.distribution ?? DEFAULT_FAMILY[nature] });
}

/** Reads a row as a figure that errs as its stream does. */
export function figureOf(row: IntervalRow, nature: FigureNature, occupation: string): Figure {
  return { ...uncertainOf(row, nature), stream: streamOf(row, occupation) };
}

/** A beta cannot be fitted to limits closer than this to 0 or 1. */
const NEAREST_TO_EDGE = 1e-9;

/** A beta needs limits strictly between 0 and 1, a lognormal limits above 0; where they are not, the triangular takes their place. */
function withFamily(read: Uncertain): Uncertain {
  const { value, low, high, distribution } = read;
  const fits =
    distribution === "beta" ? low! > NEAREST_TO_EDGE && high! < 1 - NEAREST_TO_EDGE : distribution === "lognormal" ? low! > 0 : true;
  return fits ? read : { value, low, high, distribution: "triangular" };
}

/**
 * Gives the multiplier that stands for the uncertainty of a whole set of rows, central value 1.
 *
 * Its interval is the weighted mean of the rows' limits over the weighted mean of their values; weights are the people each row
 * concerns. The family is that of the row with the greatest weight that states one, where it suits a multiplier; the stream that of the row
 * whose interval, by weight, is the widest.
 */
export function relativeScale(
  rows: readonly { readonly row: IntervalRow; readonly weight: number }[],
  nature: "count" | "rateScale" | "shareScale",
  occupation: string,
): Figure {
  let value = 0;
  let low = 0;
  let high = 0;
  let heaviest = 0;
  let widest = 0;
  let widestRow: IntervalRow | undefined;
  let family: DistributionKind = DEFAULT_FAMILY[nature];
  for (const { row, weight } of rows) {
    value += weight * row.value;
    low += weight * (row.low ?? row.value);
    high += weight * (row.high ?? row.value);
    const width = weight * ((row.high ?? row.value) - (row.low ?? row.value));
    if (width > widest) [widest, widestRow] = [width, row];
    const stated = row.distribution ?? null;
    if (weight > heaviest && stated !== null && stated !== "beta" && stated !== "point") {
      heaviest = weight;
      family = stated;
    }
  }
  if (value <= 0 || low === high || widestRow === undefined) return exactly(1);
  const scale = withFamily({ value: 1, low: low / value, high: high / value, distribution: family });
  return { ...scale, stream: streamOf(widestRow, occupation) };
}
