import type { DrawnLaboratory, StepOf } from "../../inputs/laboratory.ts";
import type { Volumes } from "../../volumes/volume-streams.ts";
import { MONTHS } from "../months/month.ts";

/** Months by draws of requests on a route that grow together. */
export interface RouteVolume {
  readonly months: Float64Array;
  readonly path: Float64Array;
}

/** What one request on a route gives an instrument, by draw. */
export interface MachineLoad {
  readonly instrument: number;
  readonly items: Float64Array;
  readonly hours: Float64Array;
  /** Full batches; null where it has none of these. */
  readonly batches: Float64Array | null;
}

/** A step whose batches start before they are full when requests are few: their number is not in proportion to requests. */
export interface WaitingStep {
  /** Items a request, by draw. */
  readonly items: Float64Array;
  readonly size: Float64Array;
  /** Minutes. */
  readonly longestWait: Float64Array;
  /** The instrument; -1 for a step by hand. */
  readonly instrument: number;
  /** Hours of an instrument each batch takes, by draw; null where none. */
  readonly hoursPerBatch: Float64Array | null;
  readonly minutesPerBatch: readonly { readonly pair: number; readonly minutes: Float64Array }[];
}

/** A route as what one request on it gives, by draw: everything that is in proportion to requests added up over its steps. */
export interface RouteWork {
  readonly route: string;
  readonly volumes: readonly RouteVolume[];
  readonly minutes: readonly { readonly pair: number; readonly minutes: Float64Array }[];
  readonly machines: readonly MachineLoad[];
  readonly waiting: readonly WaitingStep[];
  /** Hands-on minutes of the items of each instrument, for the controls that are handled as they are. */
  readonly handling: readonly { readonly instrument: number; readonly pair: number; readonly minutes: Float64Array }[];
  /** Times a test is done for each request: 1 and the largest share of repeats of a step. */
  readonly done: Float64Array;
}

/** A staff group at a station: whose minutes are counted together. */
export interface Pair {
  readonly group: number;
  readonly station: string;
}

/** The work of a laboratory. */
export interface Work {
  readonly pairs: readonly Pair[];
  readonly routes: readonly RouteWork[];
  /** Whether an instrument has work in batches, by its place in the list. */
  readonly batched: readonly boolean[];
}

const place = (kind: string, names: readonly string[], name: string, where: string): number => {
  const found = names.indexOf(name);
  if (found < 0) throw new RangeError(`${where} names the ${kind} "${name}", which the laboratory does not have`);
  return found;
};

const addTo = (into: Map<number, Float64Array>, key: number, values: Float64Array): void => {
  const held = into.get(key);
  if (held === undefined) into.set(key, values);
  else for (let d = 0; d < held.length; d++) held[d]! += values[d]!;
};

/** Adds up the steps of a laboratory's routes. Routes without requests are left out. */
export function compileWork(laboratory: DrawnLaboratory, volumes: Volumes): Work {
  const groups = laboratory.groups.map(({ group }) => group);
  const instruments = laboratory.instruments.map(({ instrument }) => instrument);
  const pairs: Pair[] = [];
  const pairAt = new Map<string, number>();
  const pairOf = (group: string, { station }: StepOf<Float64Array>, where: string): number => {
    const key = `${group} ${station}`;
    let at = pairAt.get(key);
    if (at === undefined) {
      at = pairs.push({ group: place("staff group", groups, group, where), station }) - 1;
      pairAt.set(key, at);
    }
    return at;
  };
  const byRoute = volumesByRoute(laboratory, volumes);
  const batched = instruments.map(() => false);
  const routes = laboratory.routes.flatMap(({ route, steps }): RouteWork[] => {
    const own = byRoute.get(route);
    if (own === undefined) return [];
    const where = `route "${route}"`;
    const minutes = new Map<number, Float64Array>();
    const machines = new Map<number, { items: Float64Array; hours: Float64Array; batches: Float64Array }>();
    const handling: RouteWork["handling"][number][] = [];
    const full = new Set<number>();
    const waiting: WaitingStep[] = [];
    const done = new Float64Array(volumes.draws).fill(1);
    let chain = new Float64Array(volumes.draws).fill(1);
    for (const step of steps) {
      chain = chain.map((items, d) => (step.collates ? 1 : items) * step.itemsBefore[d]!);
      const items = chain.map((count, d) => count * (1 + step.repeats[d]!));
      step.repeats.forEach((share, d) => {
        done[d] = Math.max(done[d]!, 1 + share);
      });
      const instrument = step.instrument === null ? -1 : place("instrument", instruments, step.instrument, where);
      const machine = laboratory.instruments[instrument];
      const stated = step.batchSize ?? machine?.batch ?? null;
      const size = stated === null ? null : stated.map((most) => Math.max(1, most));
      const wait = size === null ? null : step.longestWait;
      const batches = size === null ? null : items.map((count, d) => count / size[d]!);
      if (size !== null && instrument >= 0) batched[instrument] = true;
      const waitingMinutes: { pair: number; minutes: Float64Array }[] = [];
      for (const { group, perItem, perBatch } of step.handsOn) {
        const pair = pairOf(group, step, where);
        const byItem = items.map((count, d) => count * perItem[d]!);
        if (instrument >= 0) handling.push({ instrument, pair, minutes: byItem.slice() });
        addTo(minutes, pair, byItem);
        if (batches === null) continue;
        if (wait === null)
          addTo(
            minutes,
            pair,
            batches.map((count, d) => count * perBatch[d]!),
          );
        else waitingMinutes.push({ pair, minutes: perBatch });
      }
      if (machine !== undefined) {
        const load = machines.get(instrument) ?? {
          items: new Float64Array(volumes.draws),
          hours: new Float64Array(volumes.draws),
          batches: new Float64Array(volumes.draws),
        };
        machines.set(instrument, load);
        if (batches !== null && wait === null) full.add(instrument);
        for (let d = 0; d < volumes.draws; d++) {
          load.items[d]! += items[d]!;
          load.hours[d]! += items[d]! * hoursPerItem(step, machine.throughput, d);
          if (batches === null || wait !== null) continue;
          load.batches[d]! += batches[d]!;
          load.hours[d]! += (batches[d]! * (step.machinePerBatch?.[d] ?? 0)) / 60;
        }
      }
      if (size !== null && wait !== null)
        waiting.push({
          ...{ items, size, longestWait: wait, instrument, minutesPerBatch: waitingMinutes },
          hoursPerBatch: machine === undefined ? null : (step.machinePerBatch?.map((perBatch) => perBatch / 60) ?? null),
        });
    }
    return [
      {
        ...{ route, volumes: own, waiting, handling, done },
        minutes: [...minutes].map(([pair, values]) => ({ pair, minutes: values })),
        machines: [...machines].map(([instrument, load]) => ({
          ...{ instrument, ...load },
          batches: full.has(instrument) ? load.batches : null,
        })),
      },
    ];
  });
  return { pairs, routes, batched };
}

/** A step's own machine minutes say how long an item takes; where it states none, for items or batches, the instrument's throughput does. */
function hoursPerItem({ machinePerItem, machinePerBatch }: StepOf<Float64Array>, throughput: Float64Array, draw: number): number {
  if (machinePerItem === null && machinePerBatch === null) return 1 / throughput[draw]!;
  return (machinePerItem?.[draw] ?? 0) / 60;
}

/** Requests by route, those that grow together added up. */
function volumesByRoute({ analyses }: DrawnLaboratory, { streams }: Volumes): Map<string, RouteVolume[]> {
  const routeOf = new Map(analyses.map(({ test, route }) => [test, route]));
  const routes = new Map<string, Map<Float64Array, Float64Array>>();
  for (const { test, months, path } of streams) {
    const route = routeOf.get(test);
    if (route === undefined) throw new RangeError(`there are requests for "${test}", which is not on the laboratory's menu`);
    const paths = routes.get(route) ?? new Map<Float64Array, Float64Array>();
    routes.set(route, paths);
    const held = paths.get(path);
    if (held === undefined) paths.set(path, months.slice());
    else for (let at = 0; at < held.length; at++) held[at]! += months[at]!;
  }
  return new Map([...routes].map(([route, paths]) => [route, [...paths].map(([path, months]) => ({ path, months }))]));
}

/** Writes the requests on a route in the months of a year, by month and draw. */
export function setRequests(out: Float64Array, volumes: readonly RouteVolume[], year: number, draws: number): void {
  out.fill(0);
  for (const { months, path } of volumes) {
    for (let m = 0; m < MONTHS; m++) {
      for (let d = 0, at = m * draws, p = year * draws; d < draws; d++, at++, p++) out[at]! += months[at]! * path[p]!;
    }
  }
}
