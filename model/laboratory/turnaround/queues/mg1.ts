import { type QueueAnswer, type Refused, refusal } from "./answer.ts";

/** Arrivals at one server whose service times are known by mean and standard deviation, in the unit that arrivals are per. */
export interface Mg1 {
  readonly arrivals: number;
  readonly meanService: number;
  readonly serviceDeviation: number;
}

/**
 * M/G/1: the mean wait at one server, whatever the distribution of its services.
 *
 * Holds where arrivals are Poisson at one rate, services independent of them and of each other, the server one and always there, and the
 * load below 1. Source: Pollaczek (1930) and Khinchine (1932); Gross et al. (2008), section 5.1. Only the mean is closed: the distribution
 * depends on more than two moments.
 */
export function mg1({ arrivals, meanService, serviceDeviation }: Mg1): QueueAnswer | Refused {
  const load = arrivals * meanService;
  const refused = refusal(load, [arrivals, meanService]);
  if (refused !== null) return refused;
  if (!(serviceDeviation >= 0 && serviceDeviation < Infinity)) return { status: "refused", reason: "not-a-positive-figure" };
  const secondMoment = meanService ** 2 + serviceDeviation ** 2;
  return { status: "answered", load, waitProbability: load, meanWait: (arrivals * secondMoment) / (2 * (1 - load)) };
}
