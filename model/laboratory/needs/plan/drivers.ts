import type { DrawnLaboratory, UsedPer } from "../../inputs/laboratory.ts";
import type { Volumes } from "../../volumes/volume-streams.ts";
import type { InstrumentTerms } from "../instruments/instrument-terms.ts";
import { MONTHS, openingOf, WEEKS_A_MONTH } from "../months/month.ts";
import { addAll, addProduct } from "./month-sums.ts";
import { setBatches } from "./set-batches.ts";
import { setRequests, type Work } from "./work.ts";

/** What an instrument has done in each year and draw, and how many of it there are. */
export interface InstrumentYears {
  readonly items: Float64Array;
  readonly batches: Float64Array;
  readonly count: Float64Array;
}

/** How often what a product is used by happens: tests, runs, controls, days. By year or month, and draw; arrays are kept. */
export type Drivers = (per: UsedPer, subject: string | null) => Float64Array;

interface Sources {
  readonly laboratory: DrawnLaboratory;
  readonly volumes: Volumes;
  readonly work: Work;
  readonly terms: readonly InstrumentTerms[];
  readonly instruments: readonly InstrumentYears[];
}

/** The sources, and the months of one span. */
type Spanned = Sources & { readonly months: 1 | typeof MONTHS };

/** Opens what products are used by, in each year or in each month. */
export function openDrivers(sources: Sources, span: "year" | "month"): Drivers {
  const spanned: Spanned = { ...sources, months: span === "year" ? MONTHS : 1 };
  const kept = new Map<string, Float64Array>();
  return (per, subject) => {
    const key = `${per} ${subject ?? ""}`;
    const held = kept.get(key);
    if (held !== undefined) return held;
    const made = driver(spanned, per, subject);
    kept.set(key, made);
    return made;
  };
}

const spans = ({ volumes, months }: Spanned): Float64Array => new Float64Array((volumes.years * volumes.draws * MONTHS) / months);

function sum(sources: Spanned, parts: readonly Float64Array[]): Float64Array {
  const all = spans(sources);
  for (const part of parts) addAll(all, part);
  return all;
}

/** Gives a value of each year and draw in every span of the year, times a number for each draw. */
function inSpans(sources: Spanned, yearly: Float64Array, times: (draw: number) => number): Float64Array {
  const { draws } = sources.volumes;
  const each = (MONTHS / sources.months) * draws;
  return spans(sources).map((_, at) => yearly[Math.floor(at / each) * draws + (at % draws)]! * times(at % draws));
}

function driver(sources: Spanned, per: UsedPer, subject: string | null): Float64Array {
  const { laboratory } = sources;
  if (subject === null) return ofLaboratory(sources, per);
  const instrument = laboratory.instruments.findIndex((one) => one.instrument === subject);
  if (instrument >= 0) return ofInstrument(sources, per, instrument);
  const analysis = laboratory.analyses.find(({ test }) => test === subject);
  if (analysis === undefined) throw new RangeError(`a product is used by "${subject}", which is neither a test nor an instrument here`);
  return ofTest(sources, per, analysis);
}

/** Of the laboratory as a whole: all tests, all runs and controls, and the days it is open. */
function ofLaboratory(sources: Spanned, per: UsedPer): Float64Array {
  const { laboratory } = sources;
  const opening = openingOf(laboratory.calendar);
  switch (per) {
    case "test":
      return sum(
        sources,
        laboratory.analyses.map((analysis) => ofTest(sources, per, analysis)),
      );
    case "day":
      return spans(sources).fill(opening.days * WEEKS_A_MONTH * sources.months);
    case "week":
      return spans(sources).fill(WEEKS_A_MONTH * sources.months);
    case "month":
      return spans(sources).fill(sources.months);
    default:
      return sum(
        sources,
        laboratory.instruments.map((_, i) => ofInstrument(sources, per, i)),
      );
  }
}

function ofInstrument(sources: Spanned, per: UsedPer, at: number): Float64Array {
  const { work, terms, instruments, months } = sources;
  const { count } = instruments[at]!;
  const { days, controlsEach, controlsPerRun, calibrationsEach, calibrationsPerRun } = terms[at]!;
  const { draws } = sources.volumes;
  const recurring = (each: Float64Array, perRun: Float64Array): Float64Array => {
    const times = inSpans(sources, count, (d) => each[d]! * months);
    if (!perRun.some((items) => items > 0)) return times;
    const batches = batchesOf(sources, at);
    return times.map((items, i) => items + batches[i]! * perRun[i % draws]!);
  };
  switch (per) {
    case "test":
      return itemsOf(sources, at);
    case "run":
      return work.batched[at]! ? batchesOf(sources, at) : inSpans(sources, count, (d) => days[d]! * months);
    case "control":
      return recurring(controlsEach, controlsPerRun);
    case "calibration":
      return recurring(calibrationsEach, calibrationsPerRun);
    case "day":
      return inSpans(sources, count, (d) => days[d]! * months);
    case "week":
      return inSpans(sources, count, () => WEEKS_A_MONTH * months);
    case "month":
    case "instrument":
      return inSpans(sources, count, () => months);
  }
}

/** Items of an instrument, those done again included. Those of years are known; months are found when they are asked for. */
function itemsOf(sources: Spanned, at: number): Float64Array {
  if (sources.months === MONTHS) return sources.instruments[at]!.items;
  return monthByMonth(sources, (out, requests, route) => {
    for (const { instrument, items } of route.machines) if (instrument === at) addProduct(out, requests, items);
  });
}

/** Batches of an instrument. */
function batchesOf(sources: Spanned, at: number): Float64Array {
  if (sources.months === MONTHS) return sources.instruments[at]!.batches;
  const open = sources.terms[at]!.loadingHours;
  const begun = new Float64Array(MONTHS * sources.volumes.draws);
  return monthByMonth(sources, (out, requests, route) => {
    for (const { instrument, batches } of route.machines) if (instrument === at && batches !== null) addProduct(out, requests, batches);
    for (const step of route.waiting) {
      if (step.instrument !== at) continue;
      setBatches(begun, requests, step, open);
      addAll(out, begun);
    }
  });
}

/** Adds up what the routes give in every month. `add` is handed a year of it and the year's requests on a route. */
function monthByMonth(
  sources: Spanned,
  add: (out: Float64Array, requests: Float64Array, route: Work["routes"][number]) => void,
): Float64Array {
  const { work, volumes } = sources;
  const cells = MONTHS * volumes.draws;
  const all = spans(sources);
  const requests = new Float64Array(cells);
  for (let year = 0; year < volumes.years; year++) {
    for (const route of work.routes) {
      setRequests(requests, route.volumes, year, volumes.draws);
      add(all.subarray(year * cells, (year + 1) * cells), requests, route);
    }
  }
  return all;
}

/**
 * Of a test: how often it is done, repeats included. Runs, controls and the like are those of the instruments its route goes over: a control is
 * measured once for each test it controls.
 */
function ofTest(sources: Spanned, per: UsedPer, { test, route }: DrawnLaboratory["analyses"][number]): Float64Array {
  const { laboratory, volumes, work } = sources;
  const { draws } = volumes;
  if (per !== "test") {
    const steps = laboratory.routes.find((one) => one.route === route)?.steps ?? [];
    const passed = new Set(steps.flatMap(({ instrument }) => (instrument === null ? [] : [instrument])));
    return sum(
      sources,
      laboratory.instruments.flatMap(({ instrument }, i) => (passed.has(instrument) ? [ofInstrument(sources, per, i)] : [])),
    );
  }
  const times = spans(sources);
  const done = work.routes.find((one) => one.route === route)?.done;
  if (done === undefined) return times;
  for (const stream of volumes.streams) {
    if (stream.test !== test) continue;
    const requests = sources.months === MONTHS ? yearlyRequests(stream.months, draws) : stream.months;
    const path = inSpans(sources, stream.path, (d) => done[d]!);
    for (let at = 0; at < times.length; at++) times[at]! += path[at]! * requests[at % requests.length]!;
  }
  return times;
}

/** Requests of a year before growth, by draw. */
export function yearlyRequests(months: Float64Array, draws: number): Float64Array {
  const yearly = new Float64Array(draws);
  for (let at = 0; at < months.length; at++) yearly[at % draws]! += months[at]!;
  return yearly;
}
