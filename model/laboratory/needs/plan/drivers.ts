import type { DrawnLaboratory, UsedPer } from "../../inputs/laboratory.ts";
import type { Volumes } from "../../volumes/volume-streams.ts";
import type { InstrumentTerms } from "../instruments/instrument-terms.ts";
import { MONTHS, openingOf, WEEKS_A_MONTH } from "../months/month.ts";
import type { Work } from "./work.ts";

/** What an instrument has done in each year and draw, and how many of it there are. */
export interface InstrumentYears {
  readonly items: Float64Array;
  readonly batches: Float64Array;
  readonly count: Float64Array;
}

/** How often in a year a product is used: tests, runs, controls, days of what it is used for. By year and draw; arrays are kept. */
export type Drivers = (per: UsedPer, subject: string | null) => Float64Array;

interface Sources {
  readonly laboratory: DrawnLaboratory;
  readonly volumes: Volumes;
  readonly work: Work;
  readonly terms: readonly InstrumentTerms[];
  readonly instruments: readonly InstrumentYears[];
}

/** Opens what products are used by. */
export function openDrivers(sources: Sources): Drivers {
  const kept = new Map<string, Float64Array>();
  return (per, subject) => {
    const key = `${per} ${subject ?? ""}`;
    const held = kept.get(key);
    if (held !== undefined) return held;
    const made = driver(sources, per, subject);
    kept.set(key, made);
    return made;
  };
}

const years = ({ volumes }: Sources): Float64Array => new Float64Array(volumes.years * volumes.draws);

function sum(sources: Sources, parts: readonly Float64Array[]): Float64Array {
  const all = years(sources);
  for (const part of parts) for (let at = 0; at < all.length; at++) all[at]! += part[at]!;
  return all;
}

function driver(sources: Sources, per: UsedPer, subject: string | null): Float64Array {
  const { laboratory } = sources;
  if (subject === null) return ofLaboratory(sources, per);
  const instrument = laboratory.instruments.findIndex((one) => one.instrument === subject);
  if (instrument >= 0) return ofInstrument(sources, per, instrument);
  const analysis = laboratory.analyses.find(({ test }) => test === subject);
  if (analysis === undefined) throw new RangeError(`a product is used by "${subject}", which is neither a test nor an instrument here`);
  return ofTest(sources, per, analysis);
}

/** Of the laboratory as a whole: all tests, all runs and controls, and the days it is open. */
function ofLaboratory(sources: Sources, per: UsedPer): Float64Array {
  const { laboratory } = sources;
  const opening = openingOf(laboratory.calendar);
  switch (per) {
    case "test":
      return sum(
        sources,
        laboratory.analyses.map((analysis) => ofTest(sources, per, analysis)),
      );
    case "day":
      return years(sources).fill(opening.days * WEEKS_A_MONTH * MONTHS);
    case "week":
      return years(sources).fill(WEEKS_A_MONTH * MONTHS);
    case "month":
      return years(sources).fill(MONTHS);
    default:
      return sum(
        sources,
        laboratory.instruments.map((_, i) => ofInstrument(sources, per, i)),
      );
  }
}

function ofInstrument(sources: Sources, per: UsedPer, at: number): Float64Array {
  const { work, terms, instruments, volumes } = sources;
  const { items, batches, count } = instruments[at]!;
  const { days, controlsEach, controlsPerRun, calibrationsEach, calibrationsPerRun } = terms[at]!;
  const { draws } = volumes;
  const monthly = (each: Float64Array, perRun: Float64Array): Float64Array =>
    count.map((n, i) => n * each[i % draws]! * MONTHS + batches[i]! * perRun[i % draws]!);
  switch (per) {
    case "test":
      return items;
    case "run":
      return work.batched[at]! ? batches : count.map((n, i) => n * days[i % draws]! * MONTHS);
    case "control":
      return monthly(controlsEach, controlsPerRun);
    case "calibration":
      return monthly(calibrationsEach, calibrationsPerRun);
    case "day":
      return count.map((n, i) => n * days[i % draws]! * MONTHS);
    case "week":
      return count.map((n) => n * WEEKS_A_MONTH * MONTHS);
    case "month":
    case "instrument":
      return count.map((n) => n * MONTHS);
  }
}

/**
 * Of a test: how often it is done, repeats included. Runs, controls and the like are those of the instruments its route goes over: a control is
 * measured once for each test it controls.
 */
function ofTest(sources: Sources, per: UsedPer, { test, route }: DrawnLaboratory["analyses"][number]): Float64Array {
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
  const times = years(sources);
  const done = work.routes.find((one) => one.route === route)?.done;
  if (done === undefined) return times;
  for (const stream of volumes.streams) {
    if (stream.test !== test) continue;
    const yearly = yearlyRequests(stream.months, draws);
    for (let at = 0; at < times.length; at++) times[at]! += stream.path[at]! * yearly[at % draws]! * done[at % draws]!;
  }
  return times;
}

/** Requests of a year before growth, by draw. */
export function yearlyRequests(months: Float64Array, draws: number): Float64Array {
  const yearly = new Float64Array(draws);
  for (let at = 0; at < months.length; at++) yearly[at % draws]! += months[at]!;
  return yearly;
}
