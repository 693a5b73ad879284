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
   * Opens a stream of random numbers for each lane: `states` gets four vectors of 64 random bits, from Philox4x32-10 by key, seed,
   * draw (`draw` for the first lane, then one more for each) and event (0..2^31-1).
   */
  openStreams(lanes: number, draw: number, event: number, seedLow: number, seedHigh: number, k0: number, k1: number, states: number): void;

  /** Writes the next `count` vectors of uniform numbers, strictly between 0 and 1, of the streams: xoshiro256+ (Blackman and Vigna, 2021). */
  drawUniforms(lanes: number, count: number, states: number, to: number): void;

  /**
   * Makes whole people of a unit's expected stock.
   *
   * People are counted along the ages, from a random start below one, and a person is placed wherever the count passes a whole number
   * (systematic rounding). Each whose age is at least `from` and below `to` is new staff of a vintage with the probability that the expected numbers give.
   *
   * @param stock field of expected persons; `parts` those of them who are new staff, a field per vintage, `partsApart` from each other
   * @param people field of experienced staff written; the vintages follow, `apart` from each other
   */
  startPeople(
    lanes: number,
    ages: number,
    vintages: number,
    from: number,
    to: number,
    stock: number,
    parts: number,
    partsApart: number,
    states: number,
    people: number,
    apart: number,
  ): void;

  /**
   * Takes one group of a unit's people (experienced staff, or a vintage of new staff) through one year: of those of each age a binomial number
   * goes, of these another one moves to other units, and those who stay become a year older. Those who grow out of the last age are gone.
   *
   * @param places per span of ages at which rates are the same four whole numbers of 32 bits: its run, first row, the row after its last, and 0. Women's
   *   spans come first, each sex from old to young and with equally many.
   * @param fates table of the unit: per run eleven vectors, rate and odds of going, that is leaving or moving; the probability of the more
   *   frequent of the two among those who go, and rate and odds of moving; then those of `settle`
   * @param uniforms two vectors per row; `scratch` is room for one
   * @param older field that those who stay are added to, a year older; where it is `people` itself, they take the place of those before
   * @param pool field that movers are added to, at the age they will have
   * @param counts two vectors per run added to: people and those who left
   * @param group five vectors written: persons, their contracted FTE, movers, those who grew out of the last age, and their FTE
   */
  live(
    lanes: number,
    ages: number,
    spans: number,
    places: number,
    runs: number,
    curves: number,
    fates: number,
    uniforms: number,
    scratch: number,
    states: number,
    people: number,
    older: number,
    pool: number,
    counts: number,
    group: number,
  ): void;

  /**
   * Divides those who left a unit during a year over processes, and writes what was counted as `Kernel.advance` and `advancePart` do.
   *
   * @param fates of each run, after its first five vectors: rate and odds of having quit, of having retired where one has not
   *   quit, and of being disabled where one has done neither; the others died
   * @param uniforms three vectors per run
   * @param counts as `live` left them; emptied
   * @param group five vectors per group: as `live` wrote them for experienced staff, then the vintages
   * @param lost what an FTE of a vintage produces less than one of experienced staff, a vector per vintage, `lostApart` from each other
   * @param out twelve vectors: the first measures of STORED_MEASURES, FTE before the unit's multipliers
   */
  settle(
    lanes: number,
    runs: number,
    curves: number,
    fates: number,
    uniforms: number,
    states: number,
    counts: number,
    groups: number,
    group: number,
    lost: number,
    lostApart: number,
    out: number,
  ): void;

  /** Draws a vector of binomial numbers: how many of `n` succeed; `rate`, `odds` and `uniforms` are vectors. */
  drawBinomials(lanes: number, n: number, rate: number, odds: number, uniforms: number, states: number, to: number): void;

  /**
   * Adds a Poisson number of people with the mean `mean` (vector) to a field, each in a row by chance; `total` gets their number.
   *
   * @param table by which one of the rows is drawn, as `alias` of `moveOn`
   * @param uniforms a vector
   */
  enter(lanes: number, places: number, table: number, mean: number, uniforms: number, states: number, people: number, total: number): void;

  /**
   * Divides the people of a vector over places, and adds them to the place's vector: each place takes a binomial number of those left.
   *
   * @param table three numbers per place: which vector of `to` it is, as a whole number of 32 bits, and rate and odds of its share of those left
   * @param uniforms a vector per place
   */
  spread(lanes: number, places: number, table: number, n: number, uniforms: number, states: number, to: number): void;

  /**
   * Sends the movers of a field to units, each by chance, and empties the field.
   *
   * @param alias two numbers per unit: the probability that its column of Walker's table is the unit itself; then, as whole numbers of 32 bits, which
   *   unit that is, and which else
   * @param people the first unit's field, those of others `apart` from each other
   * @param arrived vector of the first unit, added to; those of others `arrivedApart` from each other
   */
  moveOn(
    lanes: number,
    rows: number,
    units: number,
    alias: number,
    states: number,
    pool: number,
    people: number,
    apart: number,
    arrived: number,
    arrivedApart: number,
  ): void;
}
