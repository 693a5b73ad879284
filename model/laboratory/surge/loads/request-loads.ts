import type { DrawnLaboratory } from "../../inputs/laboratory.ts";
import { type InstrumentTerms, instrumentTerms } from "../../needs/instruments/instrument-terms.ts";
import { openingOf, WEEKS_A_MONTH } from "../../needs/months/month.ts";
import { handlingOf } from "../../needs/plan/handling.ts";
import { setBatches } from "../../needs/plan/set-batches.ts";
import { compileWork, setRequests, type Work } from "../../needs/plan/work.ts";
import type { Volumes } from "../../volumes/volume-streams.ts";

/** Something that one request gives, by draw; `test` says of which analysis. */
export interface RequestLoad {
  readonly test: number;
  readonly each: Float64Array;
}

/** What comes to something: from requests in proportion, and in a month whatever the requests. */
export interface Load {
  readonly requests: readonly RequestLoad[];
  readonly monthly: Float64Array;
}

/** What requests of a laboratory give people, instruments and products. */
export interface LaboratoryLoads {
  /** Names of the analyses that loads are of, by place. */
  readonly tests: readonly string[];
  /** Hands-on minutes by staff group and station. */
  readonly pairs: readonly { readonly group: number; readonly station: string; readonly minutes: Load }[];
  readonly instruments: readonly {
    readonly terms: InstrumentTerms;
    /** Instrument hours of items and batches; controls that come with each instrument are in `terms`. */
    readonly hours: Load;
    readonly items: Load;
    readonly batches: Load;
    readonly batched: boolean;
  }[];
  /** Times each test is done for a request. */
  readonly done: readonly Float64Array[];
  readonly routeOf: readonly string[];
}

/**
 * Finds what one request of each analysis gives people and instruments. It is the work that needs are planned with, batches that wait filled as they
 * are in the mean month of the volumes: in a surge they are fuller, which this leaves out, so that it is on the safe side.
 *
 * @param laboratory as it is, and with analyses done in pools besides.
 * @param volumes of one year, with a stream for every analysis that can come.
 * @param ordinary whose mean work the controls' is taken from.
 */
export function requestLoads(laboratory: DrawnLaboratory, volumes: Volumes, ordinary: Volumes): LaboratoryLoads {
  const { draws } = volumes;
  const work = compileWork(laboratory, volumes);
  const tests = laboratory.analyses.map(({ test }) => test);
  const routeOf = laboratory.analyses.map(({ route }) => route);
  const on = (route: string): number[] => routeOf.flatMap((own, test) => (own === route ? [test] : []));
  const none = new Float64Array(draws);
  const loads = work.routes.map((route) => ({ route, tests: on(route.route), waiting: waitingOf(route, laboratory, volumes) }));

  const instruments = laboratory.instruments.map((instrument, at) => {
    const batched = work.batched[at]!;
    const terms = instrumentTerms(instrument, batched);
    const [items, batches, hours]: [RequestLoad[], RequestLoad[], RequestLoad[]] = [[], [], []];
    for (const { route, tests: own, waiting } of loads) {
      const machine = route.machines.find((one) => one.instrument === at);
      if (machine === undefined) continue;
      const begun = Float64Array.from(none, (_, d) => {
        const waited = waiting.reduce((sum, one) => sum + (one.step.instrument === at ? one.perRequest[d]! : 0), 0);
        return (machine.batches?.[d] ?? 0) + waited;
      });
      const spent = begun.map((count, d) => {
        const waited = waiting.reduce(
          (sum, { step, perRequest }) => sum + (step.instrument === at ? perRequest[d]! * (step.hoursPerBatch?.[d] ?? 0) : 0),
          0,
        );
        return machine.hours[d]! + waited + (terms.runControls ? count * terms.hoursPerRun[d]! : 0);
      });
      for (const test of own) {
        items.push({ test, each: machine.items });
        batches.push({ test, each: begun });
        hours.push({ test, each: spent });
      }
    }
    const load = (requests: readonly RequestLoad[]): Load => ({ requests, monthly: none });
    return { terms, batched, hours: load(hours), items: load(items), batches: load(batches) };
  });

  // Pairs of the ordinary work stand in the same order: pooled routes come after.
  const plain = compileWork(laboratory, ordinary);
  const handling = handlingOf(plain, ordinary, instruments.length, plain.pairs.length);
  const pairs = work.pairs.map(({ group, station }) => {
    const requests: RequestLoad[] = [];
    const at = work.pairs.findIndex((one) => one.group === group && one.station === station);
    for (const { route, tests: own, waiting } of loads) {
      const each = new Float64Array(draws);
      let touched = false;
      for (const { pair, minutes } of route.minutes) {
        if (pair !== at) continue;
        touched = true;
        for (let d = 0; d < draws; d++) each[d]! += minutes[d]!;
      }
      for (const { step, perRequest } of waiting) {
        for (const { pair, minutes } of step.minutesPerBatch) {
          if (pair !== at) continue;
          touched = true;
          for (let d = 0; d < draws; d++) each[d]! += perRequest[d]! * minutes[d]!;
        }
      }
      if (touched) for (const test of own) requests.push({ test, each });
    }
    const controls = controlWork(laboratory, instruments, handlingAt(plain, handling, { group, station }));
    return { group, station, minutes: { requests: [...requests, ...controls.requests], monthly: controls.monthly } };
  });
  const doneOf = new Map(work.routes.map(({ route, done }) => [route, done]));
  const one = new Float64Array(draws).fill(1);
  return { tests, routeOf, pairs, instruments, done: routeOf.map((route) => doneOf.get(route) ?? one) };
}

interface Waited {
  readonly step: Work["routes"][number]["waiting"][number];
  /** Batches a request begins, the mean of the year. */
  readonly perRequest: Float64Array;
}

function waitingOf({ waiting, volumes: streams }: Work["routes"][number], laboratory: DrawnLaboratory, { draws }: Volumes): Waited[] {
  if (waiting.length === 0) return [];
  const requests = new Float64Array(12 * draws);
  setRequests(requests, streams, 0, draws);
  const yearly = new Float64Array(draws);
  for (let at = 0; at < requests.length; at++) yearly[at % draws]! += requests[at]!;
  const opening = openingOf(laboratory.calendar);
  const begun = new Float64Array(requests.length);
  return waiting.map((step) => {
    const machine = laboratory.instruments[step.instrument];
    const open =
      machine === undefined
        ? new Float64Array(draws).fill(opening.days * opening.hours * WEEKS_A_MONTH)
        : machine.hours.map((hours, d) => hours * machine.days[d]! * WEEKS_A_MONTH);
    setBatches(begun, requests, step, open);
    const perRequest = new Float64Array(draws);
    for (let at = 0; at < begun.length; at++) perRequest[at % draws]! += begun[at]!;
    return { step, perRequest: perRequest.map((count, d) => (yearly[d]! > 0 ? count / yearly[d]! : step.items[d]! / step.size[d]!)) };
  });
}

function handlingAt(
  { pairs }: Work,
  handling: ReturnType<typeof handlingOf>,
  { group, station }: { readonly group: number; readonly station: string },
): readonly { readonly instrument: number; readonly minutes: Float64Array }[] {
  const at = pairs.findIndex((one) => one.group === group && one.station === station);
  return handling.flatMap((list, instrument) => list.flatMap(({ pair, minutes }) => (pair === at ? [{ instrument, minutes }] : [])));
}

/** Minutes that controls and calibrations take of those who handle an instrument's items: each month, and with each run. */
function controlWork(
  laboratory: DrawnLaboratory,
  instruments: LaboratoryLoads["instruments"],
  handled: readonly { readonly instrument: number; readonly minutes: Float64Array }[],
): Load {
  const draws = laboratory.space.circulation.length;
  const monthly = new Float64Array(draws);
  const requests: RequestLoad[] = [];
  for (const { instrument, minutes } of handled) {
    const { terms, batches } = instruments[instrument]!;
    const { count } = laboratory.instruments[instrument]!;
    for (let d = 0; d < draws; d++) monthly[d]! += (terms.controlsEach[d]! + terms.calibrationsEach[d]!) * count[d]! * minutes[d]!;
    if (!terms.runControls) continue;
    for (const { test, each } of batches.requests)
      requests.push({
        test,
        each: each.map((count, d) => count * (terms.controlsPerRun[d]! + terms.calibrationsPerRun[d]!) * minutes[d]!),
      });
  }
  return { requests, monthly };
}
