import { AGE_COUNT, SEXES } from "#model/vocabulary";
import { STORED_MEASURES, type StoredMeasure } from "../occupation-draws.ts";

/** Rows of a curve by age: single years of age of women, then of men. */
export const ROWS = SEXES.length * AGE_COUNT;
/** Rows of a field: each sex has one more, for those who grow out of the last age. */
export const FIELD_ROWS = SEXES.length * (AGE_COUNT + 1);
/** Numbers per run that rates take: survival and the four exit weights. */
const RATES = 5;

/** Where the data of one unit lies in the kernel's memory, as offsets. */
export interface UnitPlace {
  /** Runs of both sexes. */
  readonly runs: number;
  readonly stock: number;
  /** New staff by years since graduation. */
  readonly parts: readonly number[];
  readonly rates: number;
  readonly widths: number;
  /** Move rate, contracted FTE per person and long-absent FTE per person. */
  readonly curves: number;
  /** Hazards of the four exit processes. */
  readonly hazards: number;
  /** Age profiles of immigrants, of returners, and of each group of programmes. */
  readonly profiles: number;
  /** Persons who come by year and draw, `series` apart: immigrants, returners, and graduates of each group of programmes. */
  readonly people: number;
  /** Graduates of the years before the first who came to the unit: by years since graduation, then group, then draw. */
  readonly earlier: number;
  /** All stored measures by year and draw, in the order of STORED_MEASURES, `series` apart. */
  readonly measures: number;
  /** Smallest run of ages of the whole run, per draw. */
  readonly smallest: number;
  /** Persons on the 1 January after the last year, per draw. */
  readonly finalHeadcount: number;
}

/** Fields of movers: those of the year before, who arrive, and those of this year, who leave. */
export interface PoolPlace {
  readonly all: number;
  /** Those of them who are new staff, by years since graduation. */
  readonly parts: readonly number[];
}

/** Where everything lies in the kernel's memory, and how large it must be. */
export interface Layout {
  /** Draws of the whole run, a multiple of four. */
  readonly draws: number;
  /** Length of one measure of one unit: years x draws, year-major. */
  readonly series: number;
  /** Two of them, taken in turn. */
  readonly pools: readonly [PoolPlace, PoolPlace];
  /** Factor and addend per exit process, per lane. */
  readonly factors: number;
  /** Scratch: those who come to a unit, the graduates among them, and sums, per run and lane. */
  readonly coming: number;
  readonly newComing: number;
  readonly sums: number;
  /** What an FTE of the new produces less, by year since graduation, then year and draw. */
  readonly lostProductivity: number;
  /** People in the pool of movers by year and draw. */
  readonly poolTotals: number;
  readonly units: readonly UnitPlace[];
  readonly size: number;
}

/** What decides the layout; `lanes` is the largest block, `runs` the number of runs of each unit. */
export interface Extent {
  readonly lanes: number;
  readonly draws: number;
  readonly years: number;
  readonly runs: readonly number[];
  readonly groups: number;
  readonly newYears: number;
}

/** Offset of a measure of a unit, from its first. */
export const measureAt = (measure: StoredMeasure): number => STORED_MEASURES.indexOf(measure);

/** Lays out the memory of a run. */
export function layOut({ lanes, draws, years, runs, groups, newYears }: Extent): Layout {
  let size = 0;
  const take = (length: number): number => {
    const start = size;
    // Everything begins on a cache line.
    size += Math.ceil(length / 8) * 8;
    return start;
  };
  const field = FIELD_ROWS * lanes;
  const fields = (count: number): number[] => Array.from({ length: count }, () => take(field));
  const series = years * draws;
  const widest = Math.max(...runs) * lanes;
  const shared = {
    pools: [
      { all: take(field), parts: fields(newYears) },
      { all: take(field), parts: fields(newYears) },
    ] as const,
    factors: take(8 * lanes),
    coming: take(widest),
    newComing: take(widest),
    sums: take(widest),
  };
  const states = runs.map((count) => ({
    runs: count,
    stock: take(field),
    rates: take(RATES * count * lanes),
    parts: fields(newYears),
    widths: take(count),
    curves: take(3 * count),
    hazards: take(4 * count),
    profiles: take((2 + groups) * count),
  }));
  return {
    ...shared,
    draws,
    series,
    lostProductivity: take(newYears * series),
    poolTotals: take(series),
    units: states.map((state) => {
      const measures = take(STORED_MEASURES.length * series);
      return {
        ...state,
        measures,
        // Immigrants, returners and all graduates stand beside each other there: one group of programmes is all graduates.
        people: groups <= 1 ? measures + measureAt("immigration") * series : take((2 + groups) * series),
        earlier: take(newYears * groups * draws),
        smallest: take(draws),
        finalHeadcount: take(draws),
      };
    }),
    size,
  };
}
