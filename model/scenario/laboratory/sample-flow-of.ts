import { type LaboratoryOf, type SampleFlow, WEEKS_A_YEAR } from "#model/laboratory";
import { type Dataset, PRIORITIES, type Row, WEEKDAYS } from "#model/vocabulary";

type FlowStep = SampleFlow["routes"][number]["steps"][number];
type Station = SampleFlow["stations"][number];
const HOURS = 24;

/**
 * Makes the flow of samples of a laboratory in one draw, in a mean week of the year. Work times vary about their means, hands-on times with a
 * coefficient of variation of a half (an assumption); minutes of a group are longer by the share of its time that goes to other work.
 *
 * Every person of a group on duty can take every step of the group. Controls take no samples' time here.
 *
 * @param laboratory with the requests of the year.
 * @param stated the laboratory at its stated values: which steps there are follows from it, so that it is the same in every draw.
 */
export function sampleFlowOf(tables: Dataset["tables"], laboratory: LaboratoryOf<number>, stated: LaboratoryOf<number>): SampleFlow {
  const groups = laboratory.groups.filter(({ shifts }) => shifts.some(({ kind, people }) => kind === "on-site" && Math.round(people) > 0));
  const stations: Station[] = [];
  const stationAt = new Map<string, number>();
  const place = (station: string, instrument: string | null): number => {
    const name = instrument ?? station;
    const known = stationAt.get(name);
    if (known !== undefined) return known;
    const machine = laboratory.instruments.find((one) => one.instrument === instrument);
    stations.push({ name, ...(machine === undefined ? {} : { machines: Math.max(1, Math.round(machine.count)) }) });
    stationAt.set(name, stations.length - 1);
    return stations.length - 1;
  };
  const priorities = prioritiesOf(tables, laboratory.laboratory);
  const used = laboratory.routes.filter(({ route, steps }) => steps.length > 0 && requestsOf(stated, route) > 0);
  const routes = used.map(({ route, steps }) => ({
    name: route,
    steps: steps.flatMap((step, at) =>
      flowSteps(laboratory, step, {
        ...{ at, groups, priorities, byHand: isByHand(stated, route, at) },
        station: place(step.station, step.instrument),
        beside: () => place(step.station, null),
      }),
    ),
  }));
  return {
    priorities: priorities.map(({ name, promise }) => ({ name, ...promise })),
    staff: groups.map((group) => ({ name: group.group, shifts: onDuty(group) })),
    stations,
    routes,
    arrivals: used.flatMap(({ route }, r) =>
      priorities.flatMap(({ share }, priority) =>
        share === 0
          ? []
          : [{ route: r, priority, perHour: perHour(tables, laboratory, (requestsOf(laboratory, route) * share) / WEEKS_A_YEAR) }],
      ),
    ),
    workingDays: { week: WEEKDAYS.map((_, day) => laboratory.calendar !== "weekdays" || day < 5) },
  };
}

type Group = LaboratoryOf<number>["groups"][number];

/**
 * People on duty: those the shifts ask for, and by day on weekdays as many more as the group's hours suffice for. Shifts are what must be covered; the
 * others come to work too.
 */
function onDuty({ coveredFte, availableHours, shifts }: Group): SampleFlow["staff"][number]["shifts"] {
  const asked = shifts
    .filter(({ kind }) => kind === "on-site")
    .map(({ weekday, from, to, people }) => ({ weekday: WEEKDAYS.indexOf(weekday), from, to, people: Math.round(people) }));
  const hours = ({ from, to }: { readonly from: number; readonly to: number }): number => (to - from + (to > from ? 0 : DAY)) / 60;
  const byDay = asked.filter(({ weekday, from }) => weekday < 5 && from >= MORNING.from && from < MORNING.to);
  const present = (coveredFte * availableHours) / WEEKS_A_YEAR;
  const taken = asked.reduce((sum, shift) => sum + hours(shift) * shift.people, 0);
  const each = byDay.reduce((sum, shift) => sum + hours(shift), 0);
  const more = each === 0 ? 0 : Math.max(0, Math.floor((present - taken) / each));
  return asked.map((shift) => (byDay.includes(shift) ? { ...shift, people: shift.people + more } : shift));
}

/** When a shift begins that is one of the day, minutes. */
const MORNING = { from: 6 * 60, to: 10 * 60 };
const DAY = 24 * 60;

const requestsOf = ({ analyses }: LaboratoryOf<number>, route: string): number =>
  analyses.reduce((sum, one) => (one.route === route ? sum + one.yearly : sum), 0);

interface FlowPriority {
  readonly name: (typeof PRIORITIES)[number];
  readonly share: number;
  readonly promise: { readonly promisedMinutes?: number; readonly promisedWorkingDays?: number };
}

/** Priorities that come, with the share of each and what is promised; all are routine where no profile says otherwise. */
function prioritiesOf({ arrival_profiles, turnaround_promises }: Dataset["tables"], laboratory: string): FlowPriority[] {
  const shares = arrival_profiles.filter((row) => row.laboratory === laboratory && row.dimension === "priority");
  return PRIORITIES.flatMap((name) => {
    const share = shares.length === 0 ? (name === "routine" ? 1 : 0) : (shares.find(({ position }) => position === name)?.value ?? 0);
    if (share === 0) return [];
    const limit = turnaround_promises.find((row) => row.laboratory === laboratory && row.priority === name && row.measure === "limit");
    return [{ name, share, promise: promiseOf(limit) }];
  });
}

function promiseOf(limit: Row<"turnaround_promises"> | undefined): FlowPriority["promise"] {
  if (limit === undefined) return {};
  return limit.clock === "hours" ? { promisedMinutes: limit.value * 60 } : { promisedWorkingDays: limit.value };
}

/** Requests in each hour of a week, by the shares of weekdays and hours; spread evenly over what no profile says. */
function perHour({ arrival_profiles }: Dataset["tables"], { laboratory, calendar }: LaboratoryOf<number>, weekly: number): Float64Array {
  const shares = (dimension: "weekday" | "hour", count: number, from: number): number[] => {
    const rows = arrival_profiles.filter((row) => row.laboratory === laboratory && row.dimension === dimension);
    const stated = Array.from({ length: count }, (_, at) => rows.find(({ position }) => Number(position) === at + from)?.value ?? 0);
    const sum = stated.reduce((all, share) => all + share, 0);
    const open = stated.map((_, at) => (dimension === "weekday" && calendar === "weekdays" && at >= 5 ? 0 : 1));
    const even = open.reduce<number>((all, one) => all + one, 0);
    return sum > 0 ? stated.map((share) => share / sum) : open.map((one) => one / even);
  };
  const [days, hours] = [shares("weekday", WEEKDAYS.length, 1), shares("hour", HOURS, 0)];
  return Float64Array.from({ length: WEEKDAYS.length * HOURS }, (_, at) => weekly * days[Math.floor(at / HOURS)]! * hours[at % HOURS]!);
}

/** Hands-on times differ by half their mean: simple samples and hard ones. */
const HANDS_ON_VARIATION = { kind: "lognormal", variation: 0.5 } as const;

interface StepPlace {
  readonly at: number;
  /** Where the step is done with its instrument, and where hands work beside it. */
  readonly station: number;
  readonly beside: () => number;
  readonly byHand: boolean;
  readonly groups: readonly Group[];
  readonly priorities: readonly FlowPriority[];
}

/**
 * A step of the flow, or two. An instrument is held as long as its own minutes, or its throughput, say: those who load it do so in that time. Where they
 * need longer for it than it does, several work beside it, and it comes after.
 */
function flowSteps(
  laboratory: LaboratoryOf<number>,
  step: LaboratoryOf<number>["routes"][number]["steps"][number],
  { at, station, beside, byHand, groups, priorities }: StepPlace,
): FlowStep[] {
  const machine = laboratory.instruments.find(({ instrument }) => instrument === step.instrument);
  const size = sizeOf(step);
  const work = step.handsOn.flatMap(({ group, perItem, perBatch }) => {
    const index = groups.findIndex((one) => one.group === group);
    if (index < 0 || perItem + perBatch === 0) return [];
    const other = groups[index]!.categoryAllowances.reduce((sum, { share }) => sum + share, 0);
    return [{ group: index, perItem: perItem / (1 - other), perRun: perBatch / (1 - other) }];
  });
  // A second group takes over where the first ends.
  const [before, after] = work;
  const come = {
    ...(step.collates ? { collates: true } : {}),
    ...(step.itemsBefore === 1 ? {} : { itemsPerItem: step.itemsBefore }),
  };
  const hands = {
    ...(before === undefined ? {} : { before, handsOnVariation: HANDS_ON_VARIATION }),
    ...(after === undefined ? {} : { after }),
  };
  const done = {
    ...(size > 1 ? { batch: { size, longestWait: priorities.map(() => step.longestWait ?? Number.POSITIVE_INFINITY) } } : {}),
    ...(step.repeats > 0 ? { repeated: Math.min(step.repeats, MOST_REPEATED) } : {}),
  };
  const name = `${at + 1}`;
  if (machine === undefined) return [{ name, station, ...come, ...hands, ...done }];
  const run = machineTime(step, machine.throughput, size);
  if (byHand)
    return [
      { name: `${name} by hand`, station: beside(), ...come, ...hands },
      { name, station, run, ...done },
    ];
  const alone = Math.max(0, ofRun(run, size) - work.reduce((sum, one) => sum + ofRun(one, size), 0));
  return [{ name, station, ...come, ...hands, run: size > 1 ? { perRun: alone } : { perItem: alone }, ...done }];
}

interface RunTime {
  readonly perItem: number;
  readonly perRun: number;
}

const ofRun = ({ perItem, perRun }: RunTime, size: number): number => perRun + size * perItem;

const sizeOf = ({ batchSize }: { readonly batchSize: number | null }): number =>
  batchSize === null ? 1 : Math.max(1, Math.round(batchSize));

/** Whether people need longer for what an instrument does than it does itself. */
function isByHand(stated: LaboratoryOf<number>, route: string, at: number): boolean {
  const step = stated.routes.find((one) => one.route === route)!.steps[at]!;
  const machine = stated.instruments.find(({ instrument }) => instrument === step.instrument);
  if (machine === undefined) return false;
  const size = sizeOf(step);
  const loading = step.handsOn.reduce((sum, { perItem, perBatch }) => sum + ofRun({ perItem, perRun: perBatch }, size), 0);
  return loading > 0 && loading > ofRun(machineTime(step, machine.throughput, size), size);
}

/** A share drawn higher would have work done again without end. */
const MOST_REPEATED = 0.95;

/** Minutes an instrument is held by a run: its own where they are stated, else what its throughput says. */
function machineTime(
  { machinePerItem, machinePerBatch }: LaboratoryOf<number>["routes"][number]["steps"][number],
  throughput: number,
  size: number,
): RunTime {
  if (machinePerItem !== null || machinePerBatch !== null) return { perItem: machinePerItem ?? 0, perRun: machinePerBatch ?? 0 };
  return size > 1 ? { perItem: 0, perRun: (size * 60) / throughput } : { perItem: 60 / throughput, perRun: 0 };
}
