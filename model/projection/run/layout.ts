import { AGE_COUNT, SEXES } from "#model/vocabulary";
import { STORED_MEASURES, type StoredMeasure } from "../occupation-draws.ts";

/** Rows of a field: single years of age of women, then of men. */
export const ROWS = SEXES.length * AGE_COUNT;

/** Where the data of one unit lies in the kernel's memory, as offsets. */
export interface UnitPlace {
  readonly stock: number;
  /** Survival, then the four fields of exit weights. */
  readonly survival: number;
  /** New staff by vintage: the graduates of year t are in part t modulo the number of parts. */
  readonly parts: readonly number[];
  /** Move rate, contracted FTE per person and long-absent FTE per person. */
  readonly curves: number;
  /** Hazards of the four exit processes. */
  readonly hazards: number;
  /** Age profiles of immigrants and of returners. */
  readonly entryProfiles: number;
  /** The unit's share of the graduates of each programme. */
  readonly destinations: number;
  /** All stored measures by year and draw, in the order of STORED_MEASURES, `series` apart. */
  readonly measures: number;
  /** Smallest cell of the whole run, per draw. */
  readonly smallest: number;
  /** Persons on the 1 January after the last year, per draw. */
  readonly finalHeadcount: number;
}

/** Where everything lies in the kernel's memory, and how large it must be. */
export interface Layout {
  /** Draws of the whole run, even. */
  readonly draws: number;
  /** Length of one measure of one unit: years x draws, year-major. */
  readonly series: number;
  readonly pool: number;
  readonly partPools: readonly number[];
  /** Factor and addend per exit process, per lane. */
  readonly factors: number;
  /** The number 1: immigrants and returners come with their share already taken. */
  readonly one: number;
  /** Age profile per group of programmes. */
  readonly profiles: number;
  /** Graduates per programme, by year from `newYears` before the first on, and draw; programmes `graduateSeries` apart. */
  readonly graduates: number;
  readonly graduateSeries: number;
  /** What an FTE of the new produces less, by year since graduation, then year and draw. */
  readonly lostProductivity: number;
  /** People in the pool of movers by year and draw. */
  readonly poolTotals: number;
  readonly units: readonly UnitPlace[];
  readonly size: number;
}

/** What decides the layout; `lanes` is the largest block. */
export interface Extent {
  readonly lanes: number;
  readonly draws: number;
  readonly years: number;
  readonly units: number;
  readonly programmes: number;
  readonly newYears: number;
}

/** Lays out the memory of a run. */
export function layOut({ lanes, draws, years, units, programmes, newYears }: Extent): Layout {
  let size = 0;
  const take = (length: number): number => {
    const start = size;
    size += length;
    return start;
  };
  const field = ROWS * lanes;
  const fields = (count: number): number[] => Array.from({ length: count }, () => take(field));
  const series = years * draws;
  const graduateSeries = (newYears + years) * draws;
  const shared = {
    pool: take(field),
    partPools: fields(newYears),
    factors: take(8 * lanes),
    one: take(1),
    profiles: take(programmes * ROWS),
  };
  const states = Array.from({ length: units }, () => ({
    stock: take(field),
    survival: take(5 * field),
    parts: fields(newYears),
    curves: take(3 * ROWS),
    hazards: take(4 * ROWS),
    entryProfiles: take(2 * ROWS),
    destinations: take(programmes),
  }));
  return {
    ...shared,
    draws,
    series,
    graduateSeries,
    graduates: take(programmes * graduateSeries),
    lostProductivity: take(newYears * series),
    poolTotals: take(series),
    units: states.map((state) => ({
      ...state,
      measures: take(STORED_MEASURES.length * series),
      smallest: take(draws),
      finalHeadcount: take(draws),
    })),
    size,
  };
}

/** Offset of a measure of a unit, from its first. */
export const measureAt = (measure: StoredMeasure): number => STORED_MEASURES.indexOf(measure);
