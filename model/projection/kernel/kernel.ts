/**
 * The inner loops of the engine, on one block of draws.
 *
 * All numbers live in `memory`, and every argument that names data is an offset into it. A draw of the block is a lane; lanes lie
 * next to each other. A *row* is one age of one sex: row `sex * ages + age`. A *field* has one number per row and lane
 * (`row * lanes + lane`), a *curve* one number per row, a *vector* one number per lane. `lanes` is even.
 *
 * Both kernels do the same arithmetic in the same order, so their results are the same bytes.
 */
export interface Kernel {
  readonly name: "wasm" | "reference";
  readonly memory: Float64Array;

  /**
   * Computes survival and exit weights for the rows `from` to `to` (exclusive).
   *
   * The probability of each of four processes is h = clamp(hazard x factor + addend, 0, 1); survival is the product of 1 - h, and
   * the rest, 1 - survival, is divided among the processes in proportion to h.
   * @param hazards four curves, `rows` apart
   * @param factors four vectors, then four vectors of addends
   * @param survival field; the four fields of exit weights follow it
   */
  survive(lanes: number, rows: number, from: number, to: number, hazards: number, factors: number, survival: number): void;

  /**
   * Takes one unit through one year: exits, then moves out of those who stay, then one year older, in place.
   *
   * Those who survive the last age leave as retired. Movers are added to the field `pool` at the age they will have.
   * @param curves three curves, `rows` apart: move rate, contracted FTE per person, long-absent FTE per person
   * @param out nine vectors written, `stride` apart: persons, contracted FTE, long-absent FTE, the four kinds of exit, FTE of all
   *   exits, and movers out
   * @param smallest vector lowered to the unit's smallest cell where that is lower
   */
  advance(
    lanes: number,
    ages: number,
    stock: number,
    survival: number,
    curves: number,
    pool: number,
    out: number,
    stride: number,
    smallest: number,
  ): void;

  /**
   * Does the same for a part of the unit's stock, at the ages `from` to `to` (exclusive) of both sexes; the field outside is not touched.
   * @param lost vector: what an FTE of this part produces less than one of experienced staff
   * @param out three vectors added to, `stride` apart: persons, contracted FTE, and lost FTE
   */
  advancePart(
    lanes: number,
    ages: number,
    from: number,
    to: number,
    part: number,
    survival: number,
    curves: number,
    pool: number,
    lost: number,
    out: number,
    stride: number,
  ): void;

  /** Adds `share` of the field `pool` to a field, for the rows `from` to `to`. */
  receive(lanes: number, from: number, to: number, field: number, pool: number, share: number): void;

  /**
   * Adds people to a field at the ages `from` to `to` (exclusive) of both sexes, spread by a curve.
   *
   * They are the sum of some groups: each a vector of persons, times its share.
   * @param shares one number per group
   * @param people one vector per group, `stride` apart
   */
  enter(
    lanes: number,
    ages: number,
    from: number,
    to: number,
    field: number,
    curve: number,
    groups: number,
    shares: number,
    people: number,
    stride: number,
  ): void;

  /** Sums a field over `rows` rows into the vector `total`. */
  sum(lanes: number, rows: number, field: number, total: number): void;
}
