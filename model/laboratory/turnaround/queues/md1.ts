import type { QueueDistribution, Refused } from "./answer.ts";
import { mg1 } from "./mg1.ts";

/** Arrivals at one server that takes the same time for each. */
export interface Md1 {
  readonly arrivals: number;
  /** Time of one service, in the unit that arrivals are per. */
  readonly service: number;
}

/** Poisson probabilities of 0, 1, … and those of more than that, for a mean below 1. */
function poisson(mean: number, terms: number): { readonly at: Float64Array; readonly beyond: Float64Array } {
  // Two dozen terms past the last that is asked for: with a mean below 1 the rest is nothing, and sums from the small end lose no digits.
  const at = new Float64Array(terms + 24);
  at[0] = Math.exp(-mean);
  for (let n = 1; n < at.length; n++) at[n] = (at[n - 1]! * mean) / n;
  const beyond = new Float64Array(at.length);
  for (let n = at.length - 2; n >= 0; n--) beyond[n] = beyond[n + 1]! + at[n + 1]!;
  return { at, beyond };
}

/** Probabilities that at most 0, 1, … are there, in the long run, for `terms` numbers. */
function atMost(load: number, terms: number): Float64Array {
  const { at, beyond } = poisson(load, terms);
  const there = new Float64Array(terms);
  there[0] = 1 - load;
  // As often up past n as down to it, between services: all terms positive, so that nothing cancels.
  for (let n = 0; n + 1 < terms; n++) {
    let up = there[0]! * beyond[n]!;
    for (let i = 1; i <= n; i++) up += there[i]! * beyond[n + 1 - i]!;
    there[n + 1] = up / at[0]!;
  }
  for (let n = 1; n < terms; n++) there[n] = there[n]! + there[n - 1]!;
  return there;
}

/**
 * M/D/1: how long samples wait at one server that takes the same time for each, such as an analyser.
 *
 * Holds where M/G/1 does, services are equal, and the line is served in order of arrival. Source of the distribution: Franx, "A simple
 * solution for the M/D/c waiting time distribution" (Operations Research Letters 29, 2001), here for one server; its terms are all positive,
 * unlike those of Erlang's formula.
 */
export function md1({ arrivals, service }: Md1): QueueDistribution | Refused {
  const mean = mg1({ arrivals, meanService: service, serviceDeviation: 0 });
  if (mean.status === "refused") return mean;
  const waitBeyond = (t: number): number => {
    const periods = Math.floor(t / service) + 1;
    const there = atMost(mean.load, periods + 1);
    const rest = arrivals * (periods * service - t);
    let within = 0;
    let term = Math.exp(-rest);
    for (let j = 0; j < periods; j++) {
      within += there[periods - j]! * term;
      term *= rest / (j + 1);
    }
    return Math.max(0, 1 - within);
  };
  return { ...mean, waitBeyond, answerBeyond: (t) => (t < service ? 1 : waitBeyond(t - service)) };
}
