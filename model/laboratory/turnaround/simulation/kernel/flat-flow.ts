import type { Minutes, SampleFlow } from "../../flow/sample-flow.ts";
import { type WeekPlan, weekPlan } from "../../flow/week.ts";
import { spreadOf } from "./chance.ts";

/** Lists of numbers end to end: list i is `of[from[i]]` to `of[from[i + 1] - 1]`. */
export interface Lists {
  readonly from: Int32Array;
  readonly of: Int32Array;
}

/** A flow as flat arrays. Steps of all routes are numbered through, route by route. */
export interface FlatFlow {
  readonly priorities: number;
  readonly groups: readonly WeekPlan[];
  readonly opening: readonly (WeekPlan | null)[];
  /** Machines of each station, -1 where the work needs none. */
  readonly machines: Int32Array;
  /** First step of each route, and past the last. */
  readonly routeStart: Int32Array;
  readonly lastOfRoute: Uint8Array;
  readonly station: Int32Array;
  /** Group that loads and empties, -1 where nobody does. */
  readonly beforeGroup: Int32Array;
  readonly afterGroup: Int32Array;
  /** Minutes per run and per item, in turn: before, run, after. Six numbers to a step. */
  readonly minutes: Float64Array;
  readonly handsOnSpread: Float64Array;
  readonly runSpread: Float64Array;
  /** 1 where the work of an item is drawn: it varies or may be repeated. */
  readonly drawn: Uint8Array;
  readonly repeated: Float64Array;
  readonly onward: Float64Array;
  readonly batch: Int32Array;
  /** By step and priority. */
  readonly longestWait: Float64Array;
  readonly itemsPerItem: Float64Array;
  readonly collates: Uint8Array;
  /** Steps that a group's people may be what is missing for. */
  readonly stepsOfGroup: Lists;
  readonly stepsOfStation: Lists;
}

function lists(count: number, where: Int32Array): Lists {
  const members = Array.from({ length: count }, (): number[] => []);
  where.forEach((list, member) => void members[list]?.push(member));
  const from = new Int32Array(count + 1);
  members.forEach((list, i) => {
    from[i + 1] = from[i]! + list.length;
  });
  return { from, of: Int32Array.from(members.flat()) };
}

const isWork = (work: Minutes | undefined): boolean => (work?.perRun ?? 0) + (work?.perItem ?? 0) > 0;

export function flatFlow({ priorities, staff, stations, routes }: SampleFlow): FlatFlow {
  const steps = routes.flatMap((route) => route.steps);
  const routeStart = new Int32Array(routes.length + 1);
  routes.forEach((route, r) => {
    routeStart[r + 1] = routeStart[r]! + route.steps.length;
  });
  const lastOfRoute = new Uint8Array(steps.length);
  for (let r = 0; r < routes.length; r++) lastOfRoute[routeStart[r + 1]! - 1] = 1;
  const station = Int32Array.from(steps, (step) => step.station);
  const beforeGroup = Int32Array.from(steps, ({ before }) => (before !== undefined && isWork(before) ? before.group : -1));
  const afterGroup = Int32Array.from(steps, ({ after }) => (after !== undefined && isWork(after) ? after.group : -1));
  const minutes = steps.flatMap(({ before, run, after }) =>
    [before, run, after].flatMap((work) => [work?.perRun ?? 0, work?.perItem ?? 0]),
  );
  const handsOnSpread = Float64Array.from(steps, (step) => spreadOf(step.handsOnVariation));
  const runSpread = Float64Array.from(steps, (step) => spreadOf(step.runVariation));
  const longestWait = steps.flatMap((step) => priorities.map((_, p) => step.batch?.longestWait[p] ?? 0));
  return {
    priorities: priorities.length,
    groups: staff.map(({ shifts }) => weekPlan(shifts)),
    opening: stations.map(({ opening }) => (opening === undefined ? null : weekPlan(opening.map((open) => ({ ...open, people: 1 }))))),
    machines: Int32Array.from(stations, ({ machines }) => machines ?? -1),
    ...{ routeStart, lastOfRoute, station, beforeGroup, afterGroup, handsOnSpread, runSpread },
    minutes: Float64Array.from(minutes),
    drawn: Uint8Array.from(steps, (step, s) => (handsOnSpread[s] !== 0 || runSpread[s] !== 0 || (step.repeated ?? 0) > 0 ? 1 : 0)),
    repeated: Float64Array.from(steps, (step) => step.repeated ?? 0),
    onward: Float64Array.from(steps, (step) => step.onward ?? 0),
    batch: Int32Array.from(steps, (step) => step.batch?.size ?? 1),
    longestWait: Float64Array.from(longestWait),
    itemsPerItem: Float64Array.from(steps, (step) => step.itemsPerItem ?? 1),
    collates: Uint8Array.from(steps, (step) => (step.collates ? 1 : 0)),
    stepsOfGroup: lists(staff.length, beforeGroup),
    stepsOfStation: lists(stations.length, station),
  };
}
