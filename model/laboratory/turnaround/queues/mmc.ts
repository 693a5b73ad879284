import { type QueueDistribution, type Refused, refusal } from "./answer.ts";
import { erlangC } from "./erlang-c.ts";

/** Arrivals and services at equal servers that share one line. Rates are per the same unit of time. */
export interface Mmc {
  readonly arrivals: number;
  /** Services of one server that is never idle. */
  readonly services: number;
  /** Whole number of servers. */
  readonly servers: number;
}

/**
 * M/M/c: how long samples wait at a station of equal servers.
 *
 * Holds where arrivals are Poisson at one rate, service times exponential and independent, all servers equal and always there, the line one,
 * without end, in order of arrival, and the load below 1. Source: Erlang (1917); Gross, Shortle, Thompson and Harris, "Fundamentals of
 * Queueing Theory" (4th ed. 2008), section 2.3.
 */
export function mmc({ arrivals, services, servers }: Mmc): QueueDistribution | Refused {
  const load = arrivals / (servers * services);
  const refused = refusal(load, [arrivals, services, servers]);
  if (refused !== null || !Number.isInteger(servers)) return refused ?? { status: "refused", reason: "not-a-positive-figure" };
  const waiting = erlangC(servers, arrivals / services);
  /** How fast the line empties while all serve. */
  const spare = servers * services - arrivals;
  return {
    status: "answered",
    load,
    waitProbability: waiting,
    meanWait: waiting / spare,
    waitBeyond: (t) => waiting * Math.exp(-spare * t),
    answerBeyond: (t) => {
      const served = Math.exp(-services * t);
      // Wait and service of those who wait; where both rates are the same, the sum is Erlang's distribution of two phases.
      const near = Math.abs(spare - services) < 1e-9 * services;
      const both = near ? (1 + services * t) * served : (spare * served - services * Math.exp(-spare * t)) / (spare - services);
      return (1 - waiting) * served + waiting * both;
    },
  };
}
