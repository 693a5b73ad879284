/** Vectors per run of the table of fates that `live` and `settle` read, and per group of people that `live` writes. */
export const FATES = 11;
export const COUNTED = 5;

/**
 * The inner loops of demographic noise: whole people who leave, move and come by chance. Offsets, lanes, fields and runs as in `Kernel`.
 *
 * Every number of people is drawn by inverting its distribution function, from a uniform number that has a place of its own. So each draw
 * needs the same uniform numbers whatever happens to its people, and two scenarios meet the same chance. Only a number so large that its
 * probability of none is below e to the -600th takes further numbers from the lane's stream, one for each part it is divided in.
 *
 * A binomial number has a *rate*, -log(1 - p), and *odds*, p / (1 - p), of the rarer outcome: p is 1/2 at most. Odds below zero say that the
 * rarer outcome is failure, and successes are the others. Certain success has the rate 0 and odds just below zero.
 */
export interface ChanceKernel {
  /**
   * Opens a stream of random numbers for each lane (record `Stream`), from Philox4x32-10 by key, seed, draw (`draw` for the first lane, then
   * one more for each) and event (0..2^31-1).
   */
  openStreams(stream: number, draw: number, event: number): void;

  /** Writes the next `count` vectors of uniform numbers, strictly between 0 and 1, of the streams: xoshiro256+ (Blackman and Vigna, 2021). */
  drawUniforms(lanes: number, count: number, states: number, to: number): void;

  /**
   * Makes whole people (record `People`) of their unit's expected stock.
   *
   * People are counted along the ages, from a random start below one, and a person is placed wherever the count passes a whole number
   * (systematic rounding). Each whose age is that of new staff is of a vintage with the probability that the expected numbers give.
   */
  startPeople(owner: number): void;

  /**
   * Takes one group of a unit's people (record `Group`) through one year: of those of each age a binomial number goes, of these another one
   * moves to other units, and those who stay become a year older. Those who grow out of the last age are gone.
   *
   * @param people field of the group
   * @param older field that those who stay are added to, a year older; where it is `people` itself, they take the place of those before
   */
  live(group: number, people: number, older: number): void;

  /**
   * Divides those who left a unit (record `People`) during a year over processes, and writes what was counted as `Kernel.advance` and
   * `advancePart` do. `counts` are emptied.
   *
   * @param uniforms three vectors per run
   * @param lost what an FTE of a vintage produces less than one of experienced staff, a vector per vintage, a series apart
   * @param out twelve vectors: the first measures of STORED_MEASURES, FTE before the unit's multipliers
   */
  settle(owner: number, uniforms: number, lost: number, out: number): void;

  /** Draws a vector of binomial numbers: how many succeed. `trials` are three vectors: of how many, rate and odds; `uniforms` is another. */
  drawBinomials(lanes: number, trials: number, uniforms: number, states: number, to: number): void;

  /**
   * Adds a Poisson number of people with the mean `mean` (vector) to a field, each in a row by chance; `total` gets their number. The rows are
   * the places of the record `Places`, and its table that by which one of them is drawn, as `alias` of `moveOn`.
   *
   * @param uniforms a vector
   */
  enter(into: number, mean: number, uniforms: number, people: number, total: number): void;

  /**
   * Divides the people of the vector `n` over the places of the record `Places`, and adds them to the place's vector: each place takes a
   * binomial number of those left. Its table has three numbers per place: which vector of `to` it is, as a whole number of 32 bits, and
   * rate and odds of its share of those left.
   *
   * @param uniforms a vector per place
   */
  spread(over: number, n: number, uniforms: number, to: number): void;

  /**
   * Sends the movers of the field `pool` to units, each by chance as the record `Moves` says, and empties the field. `alias` has two numbers per
   * unit: the probability that its column of Walker's table is the unit itself; then, as whole numbers of 32 bits, which unit that is, and which
   * else.
   *
   * @param people the first unit's field
   * @param arrived vector of the first unit, added to
   */
  moveOn(moves: number, pool: number, people: number, arrived: number): void;
}
