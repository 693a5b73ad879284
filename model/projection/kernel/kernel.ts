import type { ChanceKernel } from "./chance-kernel.ts";

/**
 * The inner loops of the engine, on one block of draws.
 *
 * All numbers live in `memory`, and every argument that names data is an offset into it. A draw of the block is a lane; lanes lie
 * next to each other, and their number is a multiple of four. A *vector* has one number per lane. A *field* has one vector per row; rows
 * are the single years of age of women and then of men, `ages + 1` of each: the row after the last age takes those who grow out of it.
 *
 * A *run* is a range of ages of one sex at which every rate is the same, so that what a rate does to people is counted once for all of
 * them. Runs stand from young to old, women first; both sexes have equally many. A *curve* has one number per run. A *piece* is a part of
 * a run to whose single ages equally many come; how many is computed once per *class* of pieces. The table `widths` says of
 * each piece how many ages it has, which class, and which run: three times `pieces` numbers.
 *
 * What stays the same from call to call stands in *records* in the same memory (see records.ts), and a call names the record it is about:
 * `block`, `unit` and `vintage` are the offsets of such records.
 *
 * Both kernels do the same arithmetic in the same order, so their results are the same bytes.
 */
export interface Kernel extends ChanceKernel {
  readonly name: "wasm" | "reference";
  /** Holds anything at first. */
  readonly memory: Float64Array;
  /** Gives the kernel back, for another run. Nobody may use it, or read its memory, from then on. */
  release(): void;

  /**
   * Computes survival and exit weights for the runs `from` to `to` (exclusive) of a unit.
   *
   * The probability of each of four processes is h = clamp(hazard x factor + addend, 0, 1); survival is the product of 1 - h, and
   * the rest, 1 - survival, is divided among the processes in proportion to h.
   */
  survive(unit: number, from: number, to: number): void;

  /** Writes those who come to each class, per single age: the sum over groups of a vector of persons (`stride` apart) times the group's share. */
  gather(unit: number, groups: number, profiles: number, people: number, stride: number, coming: number): void;

  /**
   * Takes one unit through one year: those who come are added, then exits, then moves out of those who stay, then one year older, in place.
   * The unit's stock is those left of the year before, a year older.
   *
   * @param share the unit's share of the field `pool`, the movers of the year before
   * @param sent field that movers are added to, at the age they will have
   * @param out nine vectors written: persons, contracted FTE, long-absent FTE, the four kinds of exit (those who grow out of
   *   the last age are retired), FTE of all exits, and movers out; then three of 0, for the new staff
   */
  advance(unit: number, share: number, pool: number, sent: number, out: number): void;

  /**
   * Does the same for one vintage of the unit's new staff.
   *
   * @param sent field that movers are added to, where the vintage is followed further
   * @param lost vector: what an FTE of this vintage produces less than one of experienced staff
   * @param out three vectors added to: persons, contracted FTE, and lost FTE
   */
  advancePart(vintage: number, share: number, pool: number, sent: number, lost: number, out: number): void;

  /** Sums a field over the ages of both sexes into the vector `total`. */
  sum(lanes: number, ages: number, field: number, total: number): void;

  /** Writes a vintage of new staff who have just come, as `newComing` of its unit says. */
  seedPart(vintage: number): void;

  /** Makes such a vintage a year older, in place, by survival alone. */
  survivePart(vintage: number): void;

  /** Scales a unit's vintages down to its stock at every age of new staff at which they are more. */
  limitParts(unit: number): void;

  /** Writes 0 to `length` numbers. */
  clear(from: number, length: number): void;

  /**
   * Writes a vector for each year of a block: the sum over sources of the source's share times its vector of the year. Sources are a
   * series apart; their years stand `step` from each other (0 where all years have the same).
   */
  blend(block: number, sources: number, shares: number, from: number, step: number, to: number): void;

  /** Writes stated staff (one number per row, without the rows after the last age) times a vector to a field. */
  start(lanes: number, ages: number, persons: number, scale: number, stock: number): void;

  /**
   * Turns the counts of one unit into measures, in every year. Measures are those of STORED_MEASURES, a vector each.
   *
   * @param from first draw of the block
   * @param share the unit's share of `pool`, those who moved during each year
   * @param sent those who left units to move, per year: the unit's are added
   */
  finish(unit: number, from: number, share: number, pool: number, sent: number): void;

  /**
   * Looks for a year and draw in which a unit's staff of the next 1 January (`final` after the last year) is not that of the year before
   * less those who went plus those who came, by more than a billionth. Gives year x lanes + lane of the first; -1 where there is none.
   */
  firstImbalance(lanes: number, years: number, out: number, stride: number, final: number): number;

  /** Copies a block's measures of one unit to where they stay: by measure, then year, then draw. */
  scatter(block: number, measures: number, out: number, to: number): void;

  /** Adds `length` numbers (a multiple of four) to others. */
  sumInto(length: number, from: number, to: number): void;
}
