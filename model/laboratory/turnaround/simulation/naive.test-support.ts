import type { Hours, Minutes, SampleFlow, Step } from "../flow/sample-flow.ts";
import { Chance, factor, spreadOf } from "./kernel/chance.ts";

/**
 * A second simulator, written from the rules and not from the first: objects, a sorted list of events, and a look through everything that
 * waits after each. Only the random numbers are the same.
 */

interface Case {
  readonly stream: Stream;
  readonly number: number;
  readonly arrived: number;
  open: number;
  gathered: number;
  answered?: number;
}

interface Stream {
  readonly route: number;
  readonly priority: number;
  readonly keys: readonly { readonly work: number; readonly items: number }[];
}

interface Item {
  readonly of: Case;
  index: number;
  attempt: number;
  step: number;
  since: number;
}

interface Machine {
  readonly key: number;
  readonly station: number;
  state: "free" | "held" | "broken";
  lost: number;
  broke: number;
}

interface Run {
  readonly items: readonly Item[];
  readonly again: readonly boolean[];
  readonly minutes: number;
  readonly after: number;
  readonly machine: Machine | null;
}

export interface NaiveOutcome {
  readonly arrived: number;
  readonly answered: number;
  readonly underWay: number;
  /** Minutes to each answer by priority, sorted. */
  readonly minutes: readonly (readonly number[])[];
  /** Waits added up, by route, step and priority, of all items begun. */
  readonly waits: readonly (readonly (readonly number[])[])[];
  /** Hands-on minutes of each group, of work that was over at the end. */
  readonly handsOn: readonly number[];
}

const DAY = 1440;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Whether a time is in a stretch of the week, by trying this week's and last week's. */
const covers = ({ weekday, from, to }: Hours, time: number): boolean => {
  const begin = weekday * DAY + from;
  const length = to > from ? to - from : to - from + DAY;
  const inWeek = time % (7 * DAY);
  return [inWeek, inWeek + 7 * DAY].some((at) => at >= begin && at < begin + length);
};

export function naiveSimulation(flow: SampleFlow, until: number, seed: number, draw = 0): NaiveOutcome {
  const chance = new Chance(seed, draw);
  const events: { time: number; happen: () => void }[] = [];
  let now = 0;
  const at = (time: number, happen: () => void): void => {
    let place = events.length;
    while (place > 0 && events[place - 1]!.time > time) place--;
    events.splice(place, 0, { time, happen });
  };

  const waiting: Item[] = [];
  const cases: Case[] = [];
  const busy = flow.staff.map(() => 0);
  const handsOn = flow.staff.map(() => 0);
  const toEmpty: Run[] = [];
  const waits = flow.routes.map(({ steps }) => steps.map(() => flow.priorities.map(() => 0)));
  const machines: Machine[] = flow.stations.flatMap(({ name, machines = 0 }, station) =>
    Array.from({ length: machines }, (_, i) => ({
      ...{ key: chance.key("breakdowns", name, String(i)), station, lost: 0, broke: 0 },
      state: "free" as const,
    })),
  );
  /** Free machines of each station, the last put back at the end. */
  const free = flow.stations.map((_, station) => machines.filter((machine) => machine.station === station).reverse());

  const stepOf = (item: Item): Step => flow.routes[item.of.stream.route]!.steps[item.step]!;
  const people = (group: number): number =>
    sum(flow.staff[group]!.shifts.filter((shift) => covers(shift, now)).map((shift) => shift.people)) - busy[group]!;
  const isWork = (work: Minutes | undefined): boolean => (work?.perRun ?? 0) + (work?.perItem ?? 0) > 0;
  const uniforms = (key: number, first: number, second: number): number[] => {
    chance.draw(key, first, second);
    return [...chance.uniforms];
  };

  const stand = (item: Item, step: number): void => {
    Object.assign(item, { step, since: now });
    waiting.push(item);
    const { batch } = stepOf(item);
    const longest = batch?.longestWait[item.of.stream.priority];
    if (longest !== undefined && longest < Infinity) at(now + longest, () => {});
  };
  const comeIn = (item: Item, step: number): void => {
    const kase = item.of;
    const { collates, itemsPerItem = 1 } = flow.routes[kase.stream.route]!.steps[step]!;
    if (collates) {
      kase.open--;
      kase.gathered = step;
      if (kase.open > 0) return;
      kase.open = 1;
      kase.gathered = -1;
      item.index = 0;
    }
    splitInto(item, step, itemsPerItem);
  };
  const splitInto = (item: Item, step: number, each: number): void => {
    const { stream, number } = item.of;
    const extra = Number.isInteger(each) ? 0 : uniforms(stream.keys[step]!.items, number, item.index)[0]! < each % 1 ? 1 : 0;
    const count = Math.floor(each) + extra;
    if (count === 0) {
      goOut(item);
      return;
    }
    item.of.open += count - 1;
    const first = item.index * Math.ceil(each);
    for (let n = 0; n < count; n++) stand({ of: item.of, index: first + n, attempt: 0, step, since: now }, step);
  };
  const goOut = (item: Item): void => {
    const kase = item.of;
    kase.open--;
    if (kase.open > 0) return;
    if (kase.gathered < 0) {
      kase.answered = now;
      return;
    }
    const step = kase.gathered;
    Object.assign(kase, { open: 1, gathered: -1 });
    const { itemsPerItem = 1 } = flow.routes[kase.stream.route]!.steps[step]!;
    splitInto({ of: kase, index: 0, attempt: 0, step, since: now }, step, itemsPerItem);
  };

  const giveBack = (machine: Machine): void => {
    if (machine.lost > 0) mendIn(machine, machine.lost);
    else {
      machine.state = "free";
      free[machine.station]!.push(machine);
    }
  };
  const mendIn = (machine: Machine, minutes: number): void => {
    machine.state = "broken";
    machine.lost = 0;
    at(now + minutes, () => giveBack(machine));
  };
  const upAndDown = (machine: Machine, time: number): readonly [number, number] => {
    const breakdowns = flow.stations[machine.station]!.breakdowns!;
    if (breakdowns.kind === "given") {
      const { up, down } = breakdowns.times[time % breakdowns.times.length]!;
      return [up, down];
    }
    const [first, second] = uniforms(machine.key, time, 0);
    return [-breakdowns.meanUp * Math.log(first!), -breakdowns.meanDown * Math.log(second!)];
  };
  const breakDown = (machine: Machine): void => {
    const [, down] = upAndDown(machine, machine.broke++);
    at(now + down + upAndDown(machine, machine.broke)[0], () => breakDown(machine));
    if (machine.state === "free") {
      free[machine.station]!.splice(free[machine.station]!.indexOf(machine), 1);
      mendIn(machine, down);
    } else machine.lost += down;
  };

  const done = (run: Run): void => {
    if (run.machine !== null) giveBack(run.machine);
    run.items.forEach((item, i) => {
      const { onward = 0 } = stepOf(item);
      const { length } = flow.routes[item.of.stream.route]!.steps;
      if (run.again[i]) {
        item.attempt++;
        stand(item, item.step);
      } else {
        item.attempt = 0;
        const on = (): void => (item.step + 1 === length ? goOut(item) : comeIn(item, item.step + 1));
        if (onward > 0) at(now + onward, on);
        else on();
      }
    });
  };
  const ran = (run: Run): void => {
    const lost = run.machine?.lost ?? 0;
    if (lost > 0 && run.minutes > 0) {
      run.machine!.lost = 0;
      at(now + lost, () => ran(run));
    } else if (isWork(stepOf(run.items[0]!).after)) toEmpty.push(run);
    else done(run);
  };
  const loaded = (run: Run): void => (run.minutes > 0 ? at(now + run.minutes, () => ran(run)) : ran(run));
  const byHand = (group: number, minutes: number, then: () => void): void => {
    busy[group]!++;
    at(now + minutes, () => {
      busy[group]!--;
      handsOn[group]! += minutes;
      then();
    });
  };

  const urgentFirst = (a: Item, b: Item): number => a.of.stream.priority - b.of.stream.priority || a.since - b.since;
  const places = flow.routes.flatMap(({ steps }, route) => steps.map((step, s) => ({ route, s, step })));
  const queueAt = (route: number, s: number): Item[] =>
    waiting.filter((item) => item.of.stream.route === route && item.step === s).sort(urgentFirst);
  const canBegin = ({ station, before, batch }: Step, queue: readonly Item[]): boolean => {
    const { opening, machines: count } = flow.stations[station]!;
    if (queue.length === 0 || !(opening?.some((open) => covers(open, now)) ?? true)) return false;
    if (count !== undefined && free[station]!.length === 0) return false;
    if (isWork(before) && people(before!.group) <= 0) return false;
    if (batch === undefined || batch.size === 1 || queue.length >= batch.size) return true;
    return queue.some((item) => item.since + batch.longestWait[item.of.stream.priority]! <= now);
  };
  const begin = (step: Step, queue: readonly Item[]): void => {
    const items = queue.slice(0, step.batch?.size ?? 1);
    const drawn = items.map((item) => {
      waiting.splice(waiting.indexOf(item), 1);
      const { route, priority, keys } = item.of.stream;
      waits[route]![item.step]![priority]! += now - item.since;
      const u = uniforms(keys[item.step]!.work, item.of.number, item.index + item.attempt * 2 ** 24);
      const [hands, ran] = [factor(spreadOf(step.handsOnVariation), u[0]!), factor(spreadOf(step.runVariation), u[1]!)];
      return { hands, ran, again: u[2]! < (step.repeated ?? 0) };
    });
    const minutes = (work: Minutes | undefined, of: "hands" | "ran"): number =>
      (work?.perRun ?? 0) * drawn[0]![of] + (work?.perItem ?? 0) * sum(drawn.map((one) => one[of]));
    const machine = flow.stations[step.station]!.machines === undefined ? null : free[step.station]!.pop()!;
    if (machine !== null) machine.state = "held";
    const again = drawn.map((one) => one.again);
    const run = { items, again, machine, minutes: minutes(step.run, "ran"), after: minutes(step.after, "hands") };
    if (isWork(step.before)) byHand(step.before!.group, minutes(step.before, "hands"), () => loaded(run));
    else loaded(run);
  };
  const settle = (): void => {
    for (;;) {
      const group = flow.staff.findIndex((_, g) => people(g) > 0 && toEmpty.some((run) => stepOf(run.items[0]!).after!.group === g));
      if (group >= 0) {
        const [run] = toEmpty.splice(
          toEmpty.findIndex((one) => stepOf(one.items[0]!).after!.group === group),
          1,
        );
        byHand(group, run!.after, () => done(run!));
        continue;
      }
      const possible = places
        .map(({ route, s, step }, order) => ({ step, order, queue: queueAt(route, s) }))
        .filter(({ step, queue }) => canBegin(step, queue))
        .sort((a, b) => urgentFirst(a.queue[0]!, b.queue[0]!) || a.order - b.order);
      if (possible.length === 0) return;
      begin(possible[0]!.step, possible[0]!.queue);
    }
  };

  const streamOf = (from: string, route: number, priority: number): Stream => {
    const names = [from, flow.routes[route]!.name, flow.priorities[priority]!.name];
    const keys = flow.routes[route]!.steps.map(({ name }) => ({
      work: chance.key(...names, name, "work"),
      items: chance.key(...names, name, "items"),
    }));
    return { route, priority, keys };
  };
  for (let week = 0; week * 7 * DAY < until; week++) {
    const hours = [
      ...flow.staff.flatMap(({ shifts }): readonly Hours[] => shifts),
      ...flow.stations.flatMap(({ opening }) => opening ?? []),
    ];
    for (const { weekday, from, to } of hours)
      for (const minute of [from, to <= from ? to + DAY : to]) at(week * 7 * DAY + weekday * DAY + minute, () => {});
  }
  machines
    .filter(({ station }) => flow.stations[station]!.breakdowns !== undefined)
    .forEach((machine) => {
      at(upAndDown(machine, 0)[0], () => breakDown(machine));
    });
  for (const { route, priority, perHour } of flow.arrivals) {
    const stream = streamOf("arrivals", route, priority);
    const key = chance.key("arrivals", flow.routes[route]!.name, flow.priorities[priority]!.name);
    const come = (number: number): void => {
      const kase: Case = { stream, number, arrived: now, open: 1, gathered: -1 };
      cases.push(kase);
      comeIn({ of: kase, index: 0, attempt: 0, step: 0, since: now }, 0);
    };
    // Every expected arrival up to the end, hour by hour.
    let [number, expected] = [0, 0];
    let next = -Math.log(uniforms(key, 0, 0)[0]!);
    for (let hour = 0; hour * 60 < until; hour++) {
      const rate = perHour[hour % 168]!;
      while (next < expected + rate) {
        const time = (hour + (next - expected) / rate) * 60;
        const mine = number;
        if (time < until) at(time, () => come(mine));
        number++;
        next += -Math.log(uniforms(key, number >> 2, 0)[number & 3]!);
      }
      expected += rate;
    }
  }
  flow.backlog?.forEach(({ route, priority, step, cases: count, items, age }, i) => {
    const stream = streamOf(`backlog ${i}`, route, priority);
    for (let number = 0; number < count; number++) {
      const kase: Case = { stream, number, arrived: -age, open: items, gathered: -1 };
      cases.push(kase);
      for (let index = 0; index < items; index++) stand({ of: kase, index, attempt: 0, step, since: 0 }, step);
    }
  });

  settle();
  while (events.length > 0 && events[0]!.time < until) {
    now = events[0]!.time;
    while (events[0]?.time === now) events.shift()!.happen();
    settle();
  }
  const answered = cases.filter((kase) => kase.answered !== undefined);
  const minutesOf = (priority: number): number[] =>
    answered.filter(({ stream }) => stream.priority === priority).map((kase) => kase.answered! - kase.arrived);
  return {
    ...{ arrived: cases.length, answered: answered.length, underWay: cases.length - answered.length, waits, handsOn },
    minutes: flow.priorities.map((_, p) => minutesOf(p).sort((a, b) => a - b)),
  };
}
