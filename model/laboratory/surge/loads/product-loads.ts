import type { DrawnLaboratory, ProductOf, UsedPer } from "../../inputs/laboratory.ts";
import { openingOf, WEEKS_A_MONTH } from "../../needs/months/month.ts";
import type { LaboratoryLoads, Load, RequestLoad } from "./request-loads.ts";

/** Gives what uses of a product happen by, as what requests give and what comes each month. */
export type ProductDrivers = (per: UsedPer, subject: string | null) => Load;

/**
 * Opens what products are used by, in the meanings of the plan (`openDrivers`), as loads of requests.
 *
 * @param pooledFrom place of the analysis that one is the pooled form of; its own place where it is not pooled.
 */
export function productDrivers(laboratory: DrawnLaboratory, loads: LaboratoryLoads, pooledFrom: readonly number[]): ProductDrivers {
  const kept = new Map<string, Load>();
  return (per, subject) => {
    const key = `${per} ${subject ?? ""}`;
    const made = kept.get(key) ?? driver(laboratory, loads, pooledFrom, per, subject);
    kept.set(key, made);
    return made;
  };
}

/** The gross use of a product in base measures: for each use, times it happens · net use / (1 − waste). */
export function productLoad({ uses }: ProductOf<Float64Array>, drivers: ProductDrivers, draws: number): Load {
  return sum(
    uses.map(({ per, subject, net, waste }) => {
      const gross = net.map((amount, d) => amount / (1 - waste[d]!));
      const { requests, monthly } = drivers(per, subject);
      const times = (values: Float64Array): Float64Array => values.map((value, d) => value * gross[d]!);
      return { requests: requests.map(({ test, each }) => ({ test, each: times(each) })), monthly: times(monthly) };
    }),
    draws,
  );
}

function sum(parts: readonly Load[], draws: number): Load {
  const monthly = new Float64Array(draws);
  const byTest = new Map<number, Float64Array>();
  for (const part of parts) {
    for (let d = 0; d < draws; d++) monthly[d]! += part.monthly[d]!;
    for (const { test, each } of part.requests) {
      const held = byTest.get(test);
      if (held === undefined) byTest.set(test, each.slice());
      else for (let d = 0; d < draws; d++) held[d]! += each[d]!;
    }
  }
  return { requests: [...byTest].map(([test, each]) => ({ test, each })), monthly };
}

function driver(
  laboratory: DrawnLaboratory,
  loads: LaboratoryLoads,
  pooledFrom: readonly number[],
  per: UsedPer,
  subject: string | null,
): Load {
  const draws = laboratory.space.circulation.length;
  const none = new Float64Array(draws);
  const fixed = (value: number): Load => ({ requests: [], monthly: none.map(() => value) });
  const instruments = laboratory.instruments.map((_, at) => at);
  const all = (which: readonly number[]): Load =>
    sum(
      which.map((at) => ofInstrument(laboratory, loads, per, at)),
      draws,
    );
  if (subject === null) {
    switch (per) {
      case "test":
        return { requests: loads.done.map((each, test): RequestLoad => ({ test, each })), monthly: none };
      case "day":
        return fixed(openingOf(laboratory.calendar).days * WEEKS_A_MONTH);
      case "week":
        return fixed(WEEKS_A_MONTH);
      case "month":
        return fixed(1);
      default:
        return all(instruments);
    }
  }
  const instrument = laboratory.instruments.findIndex((one) => one.instrument === subject);
  if (instrument >= 0) return ofInstrument(laboratory, loads, per, instrument);
  const own = loads.tests.indexOf(subject);
  if (own < 0) throw new RangeError(`a product is used by "${subject}", which is neither a test nor an instrument here`);
  if (per === "test")
    return { requests: pooledFrom.flatMap((from, test) => (from === own ? [{ test, each: loads.done[test]! }] : [])), monthly: none };
  const steps = laboratory.routes.find(({ route }) => route === loads.routeOf[own])?.steps ?? [];
  const passed = new Set(steps.flatMap((step) => (step.instrument === null ? [] : [step.instrument])));
  return all(instruments.filter((at) => passed.has(laboratory.instruments[at]!.instrument)));
}

function ofInstrument(laboratory: DrawnLaboratory, loads: LaboratoryLoads, per: UsedPer, at: number): Load {
  const { terms, items, batches, batched } = loads.instruments[at]!;
  const { count } = laboratory.instruments[at]!;
  const recurring = (each: Float64Array, perRun: Float64Array): Load => ({
    requests: batches.requests.map((one) => ({ test: one.test, each: one.each.map((begun, d) => begun * perRun[d]!) })),
    monthly: count.map((n, d) => n * each[d]!),
  });
  const monthly = (times: (draw: number) => number): Load => ({ requests: [], monthly: count.map((n, d) => n * times(d)) });
  switch (per) {
    case "test":
      return items;
    case "run":
      return batched ? batches : monthly((d) => terms.days[d]!);
    case "control":
      return recurring(terms.controlsEach, terms.controlsPerRun);
    case "calibration":
      return recurring(terms.calibrationsEach, terms.calibrationsPerRun);
    case "day":
      return monthly((d) => terms.days[d]!);
    case "week":
      return monthly(() => WEEKS_A_MONTH);
    case "month":
    case "instrument":
      return monthly(() => 1);
  }
}
