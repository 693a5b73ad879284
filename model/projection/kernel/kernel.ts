/**
 * The inner loops of the engine, on one block of draws.
 *
 * All numbers live in `memory`, and every argument that names data is an offset into it. A draw of the block is a lane; lanes lie
 * next to each other, and their number is a multiple of four. A *vector* has one number per lane. A *field* has one vector per row; rows
 * are the single years of age of women and then of men, `ages + 1` of each: the row after the last age takes those who grow out of it.
 *
 * A *run* is a range of ages of one sex at which every rate is the same, so that what a rate does to people is counted once for all of
 * them. Runs stand from young to old, women first; both sexes have equally many. A *curve* has one number per run.
 *
 * Both kernels do the same arithmetic in the same order, so their results are the same bytes.
 */
export interface Kernel {
  readonly name: "wasm" | "reference";
  readonly memory: Float64Array;

  /**
   * Computes survival and exit weights for the runs `from` to `to` (exclusive).
   *
   * The probability of each of four processes is h = clamp(hazard x factor + addend, 0, 1); survival is the product of 1 - h, and
   * the rest, 1 - survival, is divided among the processes in proportion to h.
   * @param hazards four curves, `runs` apart
   * @param factors four vectors, then four vectors of addends
   * @param rates five vectors per run: survival, then the four exit weights
   */
  survive(lanes: number, runs: number, from: number, to: number, hazards: number, factors: number, rates: number): void;

  /** Writes those who come to each run, per single age: the sum over groups of a vector of persons (`stride` apart) times the group's curve. */
  gather(lanes: number, runs: number, groups: number, profiles: number, people: number, stride: number, coming: number): void;

  /**
   * Takes one unit through one year: those who come are added, then exits, then moves out of those who stay, then one year older, in place.
   *
   * @param widths curve: ages in each run
   * @param stock field: those left of the year before, a year older
   * @param share the unit's share of the field `pool`, the movers of the year before
   * @param coming one vector per run: others who came during the year before, per single age
   * @param sent field that movers are added to, at the age they will have
   * @param curves three curves, `runs` apart: move rate, contracted FTE per person, long-absent FTE per person
   * @param sums scratch, one vector per run
   * @param out nine vectors written, `stride` apart: persons, contracted FTE, long-absent FTE, the four kinds of exit (those who grow out of
   *   the last age are retired), FTE of all exits, and movers out
   * @param smallest vector lowered to the unit's smallest run of ages where that is lower
   */
  advance(
    lanes: number,
    ages: number,
    runs: number,
    widths: number,
    stock: number,
    pool: number,
    share: number,
    coming: number,
    sent: number,
    rates: number,
    curves: number,
    sums: number,
    out: number,
    stride: number,
    smallest: number,
  ): void;

  /**
   * Does the same for one vintage of the unit's new staff, over the runs `from` to `to` (exclusive) of both sexes, which begin at the age
   * `age`. Its people are those of the field `part` with `share` of `pool`; below 0, `part` says that the vintage has just come, and is what
   * `coming` holds. Those who stay go to the field `next`, which holds the vintage from then on, and movers to `sent`; below 0, `next`
   * says that it is not followed further.
   *
   * @param lost vector: what an FTE of this vintage produces less than one of experienced staff
   * @param out three vectors added to, `stride` apart: persons, contracted FTE, and lost FTE
   */
  advancePart(
    lanes: number,
    ages: number,
    runs: number,
    from: number,
    to: number,
    age: number,
    widths: number,
    part: number,
    pool: number,
    share: number,
    coming: number,
    next: number,
    sent: number,
    rates: number,
    curves: number,
    lost: number,
    out: number,
    stride: number,
  ): void;

  /** Sums a field over the ages of both sexes into the vector `total`. */
  sum(lanes: number, ages: number, field: number, total: number): void;
}
