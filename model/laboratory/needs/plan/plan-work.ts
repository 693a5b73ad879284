import type { DrawnLaboratory } from "../../inputs/laboratory.ts";
import type { Volumes } from "../../volumes/volume-streams.ts";
import { addBenches, floorThere } from "../area/floor-needed.ts";
import { type InstrumentTerms, instrumentTerms } from "../instruments/instrument-terms.ts";
import { MONTHS, openingOf, WEEKS_A_MONTH } from "../months/month.ts";
import { groupTerms } from "../people/group-terms.ts";
import { peopleNeeded } from "../people/people-needed.ts";
import { openResource, type ResourceNeeds } from "../resource/resource-needs.ts";
import { type Drivers, type InstrumentYears, openDrivers, yearlyRequests } from "./drivers.ts";
import { gatherWork } from "./grown-work.ts";
import { handlingOf } from "./handling.ts";
import { addAll, addEach, addMonths, addProduct } from "./month-sums.ts";
import { setBatches } from "./set-batches.ts";
import { compileWork, type RouteVolume, setRequests } from "./work.ts";

/** What a laboratory has to work with, and what of it is to be left without limit. */
export interface LaboratorySupply {
  /** FTE of a staff group by year and draw; null where the FTE covered in the base year stays. */
  readonly staff: (group: string) => Float64Array | null;
  /** Instruments that are bought as they are needed. */
  readonly bought?: ReadonlySet<string>;
  /** Whether an instrument's months are kept; those of people always are. */
  readonly keepMonths?: (instrument: string) => boolean;
}

/** Work of the people at one station, for who is to be named. */
export interface StationYears {
  readonly group: string;
  readonly station: string;
  /** Hands-on minutes by year and draw, controls included. */
  readonly minutes: Float64Array;
}

/** What the work of a laboratory needs. */
export interface WorkNeeds {
  readonly groups: readonly {
    readonly needs: ResourceNeeds;
    /** Months of each year in which the shifts and not the work need the people, by year and draw. */
    readonly coverMonths: Float64Array;
  }[];
  /** People at stations that not all of their group can work at. */
  readonly stations: readonly ResourceNeeds[];
  readonly stationYears: readonly StationYears[];
  /** Instruments needed; divided by what is there it is their utilisation. */
  readonly instruments: readonly ResourceNeeds[];
  readonly floor: ResourceNeeds;
  /** What products are used by: by year and draw, and by month and draw. */
  readonly drivers: Drivers;
  readonly monthlyDrivers: Drivers;
}

/** Gives a value that stays, by year and draw. */
const everyYear = (values: Float64Array, years: number): Float64Array => {
  const all = new Float64Array(values.length * years);
  for (let year = 0; year < years; year++) all.set(values, year * values.length);
  return all;
};

/**
 * Gives the people, instruments and floor that the requests of a laboratory need in every month and draw, and how often what its products are
 * used by happens.
 */
export function planWork(laboratory: DrawnLaboratory, volumes: Volumes, supply: LaboratorySupply): WorkNeeds {
  const { years, draws } = volumes;
  const size = { years, draws };
  const cells = MONTHS * draws;
  const work = compileWork(laboratory, volumes);
  const groups = laboratory.groups.map((group) => {
    const fte = supply.staff(group.group) ?? everyYear(group.coveredFte, years);
    return {
      group,
      fte,
      terms: groupTerms(group),
      minutes: new Float64Array(cells),
      coverMonths: new Float64Array(years * draws),
      resource: openResource({ kind: "staff", group: group.group, station: null }, size, fte, true),
    };
  });
  const instruments = laboratory.instruments.map((instrument, at) => {
    const count = everyYear(instrument.count, years);
    const bought = supply.bought?.has(instrument.instrument) === true;
    return {
      instrument,
      bought,
      terms: instrumentTerms(instrument, work.batched[at]!),
      done: { count, items: new Float64Array(years * draws), batches: new Float64Array(years * draws) } satisfies InstrumentYears,
      hours: new Float64Array(cells),
      batches: new Float64Array(work.batched[at]! ? cells : 0),
      resource: openResource(
        { kind: "instrument", instrument: instrument.instrument, station: instrument.station },
        size,
        bought ? null : count,
        supply.keepMonths?.(instrument.instrument) === true,
      ),
    };
  });
  const pairs = work.pairs.map(({ group, station }) => {
    const { group: stated, fte } = groups[group]!;
    const skill = stated.skills.find((one) => one.station === station);
    // Those able grow and shrink with their group.
    const able = skill === undefined ? null : fte.map((all, i) => (all * skill.able[i % draws]!) / (stated.coveredFte[i % draws]! || 1));
    return {
      group,
      station,
      minutes: new Float64Array(cells),
      /** Minutes a month that controls take, whatever the month. */
      controls: new Float64Array(draws),
      yearly: new Float64Array(years * draws),
      resource: able === null ? null : openResource({ kind: "staff", group: stated.group, station }, size, able, true),
    };
  });
  const handsOn = gatherWork(
    work.routes.flatMap(({ volumes: of, minutes }) => minutes.map((one) => ({ to: one.pair, volumes: of, each: one.minutes }))),
  );
  const machines = work.routes.flatMap(({ volumes: of, machines: list }) =>
    list.map((one) => ({ ...one, to: one.instrument, volumes: of })),
  );
  const running = gatherWork(machines.map((one) => ({ ...one, each: one.hours })));
  const fullBatches = gatherWork(machines.flatMap((one) => (one.batches === null ? [] : [{ ...one, each: one.batches }])));
  for (const { instrument, items, volumes: of } of machines) addYears(instruments[instrument]!.done.items, of, items);
  const handling = handlingOf(work, volumes, instruments.length, pairs.length);
  const floor = openResource({ kind: "floor" }, size, everyYearOrNull(floorThere(laboratory), years), true);
  const opening = openingOf(laboratory.calendar);
  const openHours = new Float64Array(draws).fill(opening.days * opening.hours * WEEKS_A_MONTH);
  const requests = new Float64Array(cells);
  const batches = new Float64Array(cells);
  const needed = new Float64Array(cells);
  const inMonths = new Float64Array(draws);
  const standing = new Float64Array(draws);

  for (let year = 0; year < years; year++) {
    const start = year * draws;
    for (const { minutes, controls } of pairs) {
      minutes.fill(0);
      controls.fill(0);
    }
    standing.fill(0);
    for (const one of instruments) {
      one.hours.fill(0);
      one.batches.fill(0);
    }
    for (const { to, path, months } of handsOn) addProduct(pairs[to]!.minutes, months, path.subarray(start, start + draws));
    for (const { to, path, months } of running) addProduct(instruments[to]!.hours, months, path.subarray(start, start + draws));
    for (const { to, path, months } of fullBatches) addProduct(instruments[to]!.batches, months, path.subarray(start, start + draws));
    for (const { volumes: requested, waiting } of work.routes) {
      if (waiting.length === 0) continue;
      setRequests(requests, requested, year, draws);
      for (const step of waiting) {
        const one = instruments[step.instrument];
        setBatches(batches, requests, step, one?.terms.loadingHours ?? openHours);
        for (const { pair, minutes } of step.minutesPerBatch) addProduct(pairs[pair]!.minutes, batches, minutes);
        if (one === undefined) continue;
        if (step.hoursPerBatch !== null) addProduct(one.hours, batches, step.hoursPerBatch);
        addAll(one.batches, batches);
      }
    }
    instruments.forEach((one, at) => {
      const { terms, done, hours, instrument } = one;
      addMonths(done.batches, one.batches, start, draws);
      if (terms.runControls) addProduct(hours, one.batches, terms.hoursPerRun);
      if (one.bought) buy(done.count, hours, terms, start, draws);
      const count = done.count.subarray(start, start + draws);
      for (const { pair, minutes } of handling[at]!) addControlWork(pairs[pair]!, minutes, one, count);
      if (instrument.footprint !== null) {
        for (let d = 0; d < draws; d++) standing[d]! += instrument.footprint[d]! * count[d]! * laboratory.space.circulation[d]!;
      }
      setInstruments(needed, hours, terms, count);
      one.resource.note(year, needed);
    });
    for (const { minutes } of groups) minutes.fill(0);
    for (const { group, minutes, controls, yearly } of pairs) {
      addEach(minutes, controls);
      addMonths(yearly, minutes, start, draws);
      addAll(groups[group]!.minutes, minutes);
    }
    for (const { minutes, terms, coverMonths, resource } of groups) {
      peopleNeeded(minutes, terms, needed, inMonths);
      coverMonths.set(inMonths, start);
      resource.note(year, needed);
    }
    for (const { group, minutes, resource } of pairs) {
      if (resource === null) continue;
      const { minutesOfFte, categoryFactor } = groups[group]!.terms;
      needed.fill(0);
      addProduct(
        needed,
        minutes,
        minutesOfFte.map((each, d) => categoryFactor[d]! / each),
      );
      resource.note(year, needed);
    }
    needed.fill(0);
    addEach(needed, standing);
    addBenches(needed, laboratory, groups, pairs);
    floor.note(year, needed);
  }

  const sources = {
    ...{ laboratory, volumes, work },
    terms: instruments.map(({ terms }) => terms),
    instruments: instruments.map(({ done }) => done),
  };
  return {
    groups: groups.map(({ resource, coverMonths }) => ({ needs: resource.needs, coverMonths })),
    stations: pairs.flatMap(({ resource }) => (resource === null ? [] : [resource.needs])),
    stationYears: pairs.map(({ group, station, yearly }) => ({ group: groups[group]!.group.group, station, minutes: yearly })),
    instruments: instruments.map(({ resource }) => resource.needs),
    floor: floor.needs,
    drivers: openDrivers(sources, "year"),
    monthlyDrivers: openDrivers(sources, "month"),
  };
}

const everyYearOrNull = (values: Float64Array | null, years: number): Float64Array | null =>
  values === null ? null : everyYear(values, years);

/** Adds what requests of each year give. */
function addYears(out: Float64Array, volumes: readonly RouteVolume[], each: Float64Array): void {
  const draws = each.length;
  for (const { months, path } of volumes) {
    const yearly = yearlyRequests(months, draws).map((count, d) => count * each[d]!);
    for (let start = 0; start < out.length; start += draws) {
      for (let d = 0; d < draws; d++) out[start + d]! += yearly[d]! * path[start + d]!;
    }
  }
}

/** Writes how many of an instrument each month needs: hours of its items and controls over the hours one can run. */
function setInstruments(out: Float64Array, hours: Float64Array, { hoursEach, hoursOfOne }: InstrumentTerms, count: Float64Array): void {
  const draws = count.length;
  const controls = count.map((n, d) => n * hoursEach[d]!);
  for (let month = 0; month < out.length; month += draws) {
    for (let d = 0; d < draws; d++) out[month + d] = (hours[month + d]! + controls[d]!) / hoursOfOne[d]!;
  }
}

/**
 * Sets how many instruments a year has when they are bought as needed: the least whole number, no fewer than the year before, that runs the
 * year's fullest month with the controls each of them brings. Where its own controls fill an instrument, more of it help nobody, and none is bought.
 */
function buy(count: Float64Array, hours: Float64Array, terms: InstrumentTerms, start: number, draws: number): void {
  for (let d = 0; d < draws; d++) {
    const left = terms.hoursOfOne[d]! - terms.hoursEach[d]!;
    let most = 0;
    for (let m = 0; m < MONTHS; m++) most = Math.max(most, hours[m * draws + d]!);
    const held = Math.max(count[start + d]!, start > 0 ? count[start - draws + d]! : 0);
    // A need of 2.0000000001 is that of 2.
    count[start + d] = left > 0 ? Math.max(held, Math.ceil(most / left - 1e-9)) : held;
  }
}

/** Adds the hands-on minutes of an instrument's controls and calibrations to those of who handles its items. */
function addControlWork(
  out: { readonly minutes: Float64Array; readonly controls: Float64Array },
  minutes: Float64Array,
  { batches, terms }: { readonly batches: Float64Array; readonly terms: InstrumentTerms },
  count: Float64Array,
): void {
  for (let d = 0; d < count.length; d++) {
    out.controls[d]! += (terms.controlsEach[d]! + terms.calibrationsEach[d]!) * count[d]! * minutes[d]!;
  }
  if (!terms.runControls) return;
  const { controlsPerRun, calibrationsPerRun } = terms;
  addProduct(
    out.minutes,
    batches,
    minutes.map((each, d) => each * (controlsPerRun[d]! + calibrationsPerRun[d]!)),
  );
}
