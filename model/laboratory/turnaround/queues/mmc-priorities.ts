import { type QueueAnswer, type Refused, refusal } from "./answer.ts";
import { erlangC } from "./erlang-c.ts";

/** Classes that share equal servers, the most urgent first. Rates are per the same unit of time. */
export interface MmcPriorities {
  /** Arrivals of each class, the most urgent first. */
  readonly arrivals: readonly number[];
  /** Services of one server that is never idle: the same for every class. */
  readonly services: number;
  readonly servers: number;
}

/**
 * M/M/c with priorities: how long each class waits where an urgent sample goes before others but stops none that is begun.
 *
 * Holds where M/M/c does, every class has the same exponential service, classes are served in order of urgency and within a class in order
 * of arrival, and all classes together load the servers below 1. Source: Cobham, "Priority assignment in waiting line problems" (Operations
 * Research 2, 1954), for several servers; Kella and Yechiali, "Waiting times in the non-preemptive priority M/M/c queue" (1985).
 */
export function mmcPriorities({ arrivals, services, servers }: MmcPriorities): readonly QueueAnswer[] | Refused {
  const all = arrivals.reduce((sum, rate) => sum + rate, 0);
  const capacity = servers * services;
  const refused = refusal(all / capacity, [...arrivals, services, servers, arrivals.length]);
  if (refused !== null || !Number.isInteger(servers)) return refused ?? { status: "refused", reason: "not-a-positive-figure" };
  const waiting = erlangC(servers, all / services);
  let before = 0;
  return arrivals.map((rate) => {
    const through = before + rate / capacity;
    const meanWait = waiting / capacity / ((1 - before) * (1 - through));
    before = through;
    return { status: "answered", load: all / capacity, waitProbability: waiting, meanWait };
  });
}
