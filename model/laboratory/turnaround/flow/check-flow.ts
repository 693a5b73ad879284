import { DAY, type HandsOn, type Hours, type Minutes, type SampleFlow, type Step, type Variation } from "./sample-flow.ts";

/** A figure of a flow that cannot be simulated: where it stands and what is wrong with it. */
export interface FlowProblem {
  /** Names and numbers from the flow down to the figure, for example `["routes", 0, "steps", 2, "repeated"]`. */
  readonly path: readonly (string | number)[];
  readonly problem:
    | "nothing"
    | "not-a-figure"
    | "not-a-count"
    | "not-there"
    | "twice"
    | "not-in-a-day"
    | "hours-of-the-week"
    | "share"
    | "no-time-passes"
    | "too-many-items"
    | "nobody-at-work"
    | "never-open";
}

type Path = readonly (string | number)[];

/** Items of one case that can be told apart at a step. */
export const MOST_ITEMS = 2 ** 24;

/** Everything that keeps a flow from being simulated. Empty where nothing does. */
export function checkFlow(flow: SampleFlow): readonly FlowProblem[] {
  const found: FlowProblem[] = [];
  const say = (problem: FlowProblem["problem"], ...path: Path): void => void found.push({ path, problem });
  const notNegative = (figure: number | undefined, ...path: Path): void => {
    if (figure !== undefined && !(figure >= 0 && figure < Infinity)) say("not-a-figure", ...path);
  };
  const count = (figure: number, least: number, ...path: Path): void => {
    if (!(Number.isSafeInteger(figure) && figure >= least)) say("not-a-count", ...path);
  };
  const there = (index: number, list: readonly unknown[], ...path: Path): boolean => {
    const known = Number.isInteger(index) && index >= 0 && index < list.length;
    if (!known) say("not-there", ...path);
    return known;
  };
  const names = (list: readonly { readonly name: string }[], ...path: Path): void => {
    const seen = new Set<string>();
    list.forEach(({ name }, i) => {
      if (seen.has(name)) say("twice", ...path, i, "name");
      seen.add(name);
    });
  };
  const hours = ({ weekday, from, to }: Hours, ...path: Path): void => {
    if (!(Number.isInteger(weekday) && weekday >= 0 && weekday < 7)) say("not-in-a-day", ...path, "weekday");
    if (!(from >= 0 && from < DAY)) say("not-in-a-day", ...path, "from");
    if (!(to >= 0 && to <= DAY)) say("not-in-a-day", ...path, "to");
  };
  const minutes = (work: Minutes | undefined, ...path: Path): void => {
    notNegative(work?.perRun, ...path, "perRun");
    notNegative(work?.perItem, ...path, "perItem");
  };
  const handsOn = (work: HandsOn | undefined, ...path: Path): void => {
    minutes(work, ...path);
    if (work === undefined || !there(work.group, flow.staff, ...path, "group")) return;
    const someone = flow.staff[work.group]!.shifts.some(({ people }) => people > 0);
    if (!someone) say("nobody-at-work", ...path, "group");
  };
  const variation = (how: Variation | undefined, ...path: Path): void => {
    if (how?.kind === "lognormal") notNegative(how.variation, ...path, "variation");
  };

  for (const list of ["priorities", "stations", "routes"] as const) if (flow[list].length === 0) say("nothing", list);
  for (const list of ["priorities", "staff", "stations", "routes"] as const) names(flow[list], list);
  if (flow.priorities.length > 31) say("too-many-items", "priorities");
  flow.priorities.forEach(({ promisedMinutes, promisedWorkingDays }, i) => {
    notNegative(promisedMinutes, "priorities", i, "promisedMinutes");
    notNegative(promisedWorkingDays, "priorities", i, "promisedWorkingDays");
  });
  flow.staff.forEach(({ shifts }, i) => {
    shifts.forEach((shift, k) => {
      hours(shift, "staff", i, "shifts", k);
      count(shift.people, 0, "staff", i, "shifts", k, "people");
    });
  });
  flow.stations.forEach(({ machines, opening, breakdowns }, i) => {
    if (machines !== undefined) count(machines, 1, "stations", i, "machines");
    opening?.forEach((open, k) => {
      hours(open, "stations", i, "opening", k);
    });
    if (opening?.length === 0) say("never-open", "stations", i, "opening");
    if (breakdowns === undefined) return;
    if (machines === undefined) say("not-there", "stations", i, "machines");
    const times = breakdowns.kind === "given" ? breakdowns.times : [{ up: breakdowns.meanUp, down: breakdowns.meanDown }];
    for (const { up, down } of times) {
      notNegative(up, "stations", i, "breakdowns");
      notNegative(down, "stations", i, "breakdowns");
    }
    if (!times.some(({ up, down }) => up + down > 0)) say("no-time-passes", "stations", i, "breakdowns");
  });
  flow.routes.forEach(({ steps }, r) => {
    if (steps.length === 0) say("nothing", "routes", r, "steps");
    names(steps, "routes", r, "steps");
    let items = 1;
    steps.forEach((step: Step, s) => {
      const at = ["routes", r, "steps", s] as const;
      there(step.station, flow.stations, ...at, "station");
      handsOn(step.before, ...at, "before");
      minutes(step.run, ...at, "run");
      handsOn(step.after, ...at, "after");
      variation(step.handsOnVariation, ...at, "handsOnVariation");
      variation(step.runVariation, ...at, "runVariation");
      notNegative(step.onward, ...at, "onward");
      const each = step.itemsPerItem ?? 1;
      notNegative(each, ...at, "itemsPerItem");
      if (s === 0 && each < 1) say("nothing", ...at, "itemsPerItem");
      items = (step.collates ? 1 : items) * Math.max(1, Math.ceil(each));
      if (items > MOST_ITEMS) say("too-many-items", ...at, "itemsPerItem");
      if (!((step.repeated ?? 0) >= 0 && (step.repeated ?? 0) < 1)) say("share", ...at, "repeated");
      if (step.batch === undefined) return;
      count(step.batch.size, 1, ...at, "batch", "size");
      if (step.batch.longestWait.length !== flow.priorities.length || !step.batch.longestWait.every((wait) => wait >= 0))
        say("not-a-figure", ...at, "batch", "longestWait");
    });
  });
  const pairs = new Set<string>();
  flow.arrivals.forEach(({ route, priority, perHour }, i) => {
    there(route, flow.routes, "arrivals", i, "route");
    there(priority, flow.priorities, "arrivals", i, "priority");
    if (pairs.has(`${route} ${priority}`)) say("twice", "arrivals", i);
    pairs.add(`${route} ${priority}`);
    if (perHour.length !== 168) say("hours-of-the-week", "arrivals", i, "perHour");
    for (let hour = 0; hour < perHour.length; hour++) notNegative(perHour[hour], "arrivals", i, "perHour", hour);
  });
  flow.backlog?.forEach(({ route, priority, step, cases, items, age }, i) => {
    there(priority, flow.priorities, "backlog", i, "priority");
    if (there(route, flow.routes, "backlog", i, "route")) there(step, flow.routes[route]!.steps, "backlog", i, "step");
    count(cases, 0, "backlog", i, "cases");
    count(items, 1, "backlog", i, "items");
    if (items > MOST_ITEMS) say("too-many-items", "backlog", i, "items");
    notNegative(age, "backlog", i, "age");
  });
  if (flow.workingDays?.week !== undefined && flow.workingDays.week.length !== 7) say("not-in-a-day", "workingDays", "week");
  return found;
}
