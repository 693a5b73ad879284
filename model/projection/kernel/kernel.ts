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
   * @param totals ten vectors written: persons, contracted FTE, long-absent FTE, the four kinds of exit, FTE of all exits, movers out, and the smallest cell
   */
  advance(lanes: number, ages: number, stock: number, survival: number, curves: number, pool: number, totals: number): void;

  /**
   * Does the same for a part of the unit's stock, at the ages `from` to `to` (exclusive) of both sexes; the field outside is not touched.
   * @param totals two vectors written: persons and contracted FTE
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
    totals: number,
  ): void;

  /**
   * Adds those who come to a field, for the rows `from` to `to`: `share` of the pool field (not looked at where share is 0), then
   * `groups` groups of people, each a vector spread by a curve.
   * @param curves the groups' curves, `rows` apart; `people` the groups' vectors
   */
  arrive(
    lanes: number,
    rows: number,
    from: number,
    to: number,
    field: number,
    pool: number,
    share: number,
    groups: number,
    curves: number,
    people: number,
  ): void;

  /** Sums a field over `rows` rows into the vector `total`. */
  sum(lanes: number, rows: number, field: number, total: number): void;
}
