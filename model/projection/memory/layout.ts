import { AGE_COUNT, SEXES } from "#model/vocabulary";
import { STORED_MEASURES, type StoredMeasure } from "../draws/occupation-draws.ts";
import { recordLength } from "../kernel/records.ts";
import { MemoryPlan } from "./take-memory.ts";

/** Rows of a curve by age: single years of age of women, then of men. */
export const ROWS = SEXES.length * AGE_COUNT;
/** Rows of a field: each sex has one more, for those who grow out of the last age. */
export const FIELD_ROWS = SEXES.length * (AGE_COUNT + 1);
/** Numbers per run that rates take: survival and the four exit weights. */
const RATES = 5;

/** Where a number per year and draw lies: that of draw d in year y at `at + y * step + d`. Where all years have the same, `step` is 0. */
export interface YearlyPlace {
  readonly at: number;
  readonly step: number;
}

/** Parameters of a unit that may differ from year to year. */
export const YEARLY = ["scale", "absence", "immigration", "reentry"] as const;

/** Where the data of one unit lies in the kernel's memory, as offsets. */
export interface UnitPlace {
  /** The records of the unit, of those of its new staff who have just come, and of each vintage that is followed. */
  readonly record: number;
  readonly newcomers: number;
  readonly vintages: readonly number[];
  /** Runs of both sexes, pieces of both sexes, and classes of those who come. */
  readonly runs: number;
  readonly pieces: number;
  readonly classes: number;
  readonly stock: number;
  /** New staff by years since graduation. */
  readonly parts: readonly number[];
  readonly rates: number;
  /** Pieces in each run. */
  readonly counts: number;
  /** Ages, class and run of each piece, `pieces` apart. */
  readonly widths: number;
  /** Move rate, contracted FTE per person and long-absent FTE per person. */
  readonly curves: number;
  /** Hazards of the four exit processes. */
  readonly hazards: number;
  /** Shares per single age of immigrants, of returners, and of each group of programmes, by class. */
  readonly profiles: number;
  /** Stated staff by row. */
  readonly persons: number;
  /** Times the stated staff there is, per draw. */
  readonly stockScale: number;
  /** Contracted FTE per stated one, and the multiplier on absence. */
  readonly scale: YearlyPlace;
  readonly absence: YearlyPlace;
  /** Immigrants and returners of all units that share them, each with the unit's share before it. */
  readonly immigration: YearlyPlace;
  readonly reentry: YearlyPlace;
  /** Share of each programme's graduates, in the order of `Layout.graduates`. */
  readonly destinations: number;
  /** Graduates of the years before the first who came to the unit: by years since graduation, then group, then draw. */
  readonly earlier: number;
  /**
   * What a block counts and measures, by year: a vector for each of STORED_MEASURES. Where several groups of programmes come
   * apart, those who come follow: immigrants, returners, and the graduates of each group.
   */
  readonly block: number;
  /** Smallest run of ages of a block, and persons on the 1 January after the last year, per lane. */
  readonly smallest: number;
  readonly finalHeadcount: number;
  /** All stored measures by year and draw, in the order of STORED_MEASURES, `series` apart. */
  readonly measures: number;
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
  /** The record of the block at work. */
  readonly block: number;
  /** Two of them, taken in turn. */
  readonly pools: readonly [PoolPlace, PoolPlace];
  /** Factor and addend per exit process, per lane. */
  readonly factors: number;
  /** Scratch: those who come to a unit and the graduates among them, per class and lane, and sums, per run and lane. */
  readonly coming: number;
  readonly newComing: number;
  readonly runSums: number;
  /** What an FTE of the new produces less, by year since graduation, then year and draw. */
  readonly lostProductivity: number;
  /** Graduates of each programme (in the order of the groups) by year and draw, `series` apart. */
  readonly graduates: number;
  /** People in the pool of movers, and those that units sent there, by year and lane. */
  readonly poolTotals: number;
  readonly sent: number;
  /** Vectors of each year in a unit's `block`. */
  readonly slots: number;
  /** The number 1. */
  readonly one: number;
  readonly programmes: number;
  readonly units: readonly UnitPlace[];
  /** Sums over units: a block's, and where they stay, as `block` and `measures` of a unit. */
  readonly sums: readonly Pick<UnitPlace, "block" | "measures">[];
  readonly size: number;
}

/** What decides the layout; `lanes` is the largest block. */
export interface Extent {
  readonly lanes: number;
  readonly draws: number;
  readonly years: number;
  /** Runs, pieces (both of both sexes) and classes of each unit, and which parameters differ from year to year. */
  readonly units: readonly (Pick<UnitPlace, "runs" | "pieces" | "classes"> & { readonly changing: ReadonlySet<(typeof YEARLY)[number]> })[];
  readonly programmes: number;
  /** Number of sums over units. */
  readonly sums: number;
  readonly groups: number;
  readonly newYears: number;
}

/** Offset of a measure of a unit, from its first. */
export const measureAt = (measure: StoredMeasure): number => STORED_MEASURES.indexOf(measure);

/** Lays out the memory of a run. */
export function layOut({ lanes, draws, years, units, programmes, groups, newYears, sums }: Extent): Layout {
  const plan = new MemoryPlan(0);
  const { take } = plan;
  const field = FIELD_ROWS * lanes;
  const fields = (count: number): number[] => Array.from({ length: count }, () => take(field));
  const series = years * draws;
  const most = (of: "runs" | "classes"): number => Math.max(...units.map((unit) => unit[of])) * lanes;
  const shared = {
    block: take(recordLength("Block")),
    pools: [
      { all: take(field), parts: fields(newYears) },
      { all: take(field), parts: fields(newYears) },
    ] as const,
    factors: take(8 * lanes),
    coming: take(most("classes")),
    newComing: take(most("classes")),
    runSums: take(most("runs")),
  };
  // One group of programmes is all graduates; immigrants, returners and graduates then stand beside each other among the measures.
  const slots = STORED_MEASURES.length + (groups <= 1 ? 0 : 2 + groups);
  const yearly = (changes: boolean): YearlyPlace => ({ at: take(changes ? series : draws), step: changes ? draws : 0 });
  const states = units.map(({ runs, pieces, classes, changing }) => ({
    runs,
    pieces,
    classes,
    record: take(recordLength("Unit")),
    newcomers: take(recordLength("Vintage")),
    vintages: Array.from({ length: newYears }, () => take(recordLength("Vintage"))),
    stock: take(field),
    rates: take(RATES * runs * lanes),
    parts: fields(newYears),
    counts: take(runs),
    widths: take(3 * pieces),
    curves: take(3 * runs),
    hazards: take(4 * runs),
    profiles: take((2 + groups) * classes),
    smallest: take(lanes),
    finalHeadcount: take(lanes),
    persons: take(ROWS),
    destinations: take(programmes),
    stockScale: take(draws),
    scale: yearly(changing.has("scale")),
    absence: yearly(changing.has("absence")),
    immigration: yearly(changing.has("immigration")),
    reentry: yearly(changing.has("reentry")),
    earlier: take(newYears * groups * draws),
  }));
  const block = years * slots * lanes;
  const stays = STORED_MEASURES.length * series;
  const sumBlocks = Array.from({ length: sums }, () => take(block));
  return {
    ...shared,
    draws,
    series,
    slots,
    programmes,
    one: take(1),
    lostProductivity: take(newYears * series),
    graduates: take(programmes * series),
    poolTotals: take(years * lanes),
    sent: take(years * lanes),
    units: states.map((state) => ({ ...state, block: take(block) })).map((state) => ({ ...state, measures: take(stays) })),
    sums: sumBlocks.map((own) => ({ block: own, measures: take(stays) })),
    size: plan.end,
  };
}
