import { type SampleFlow, WEEK } from "../../flow/sample-flow.ts";
import type { WeekPlan } from "../../flow/week.ts";
import { ArrivalStreams } from "./arrival-streams.ts";
import { Chance, factor } from "./chance.ts";
import { EventHeap } from "./event-heap.ts";
import { type FlatFlow, flatFlow } from "./flat-flow.ts";
import { Levels } from "./level.ts";
import { grown, Slots } from "./slots.ts";
import { Tally } from "./tally.ts";

/** Which simulation of a flow. */
export interface SimulationOptions {
  /** Minutes that are simulated. */
  readonly until: number;
  /** Minutes before anything is measured, default 0. Cases count that come after it. With none, what waits at the start counts too. */
  readonly warmUp?: number;
  readonly seed: number;
  /** Number of the replication, default 0: others meet other samples. */
  readonly draw?: number;
}

/** Kinds of events; the rest of an event's code is what it is about. */
const KIND_BITS = 4;
const ARRIVAL = 0;
const STANDS = 1;
const LOADED = 2;
const RUN_OVER = 3;
const EMPTIED = 4;
const SHIFT = 5;
const OPENING = 6;
const BATCH = 7;
const BREAKS = 8;
const MENDED = 9;
const MEASURE = 10;

/** Attempts stand above the number of the item in the second word of its random numbers. */
const ATTEMPT = 24;
const NONE = -1;

/**
 * A discrete-event simulation on flat arrays: samples, runs and events are numbers, and nothing is allocated for any of them.
 *
 * After all events of a time everything is begun that can be, the most urgent and then the longest waiting first. Emptying a machine goes before
 * beginning anything new.
 */
export class Kernel {
  readonly flat: FlatFlow;
  readonly tally: Tally;
  /** Items that wait at each station. */
  readonly queues: Levels;
  /** People of each group at work, and on shift. */
  readonly busy: Levels;
  readonly onShift: Levels;
  /** Machines of each station that are held, that run, and that are broken. */
  readonly held: Levels;
  readonly running: Levels;
  readonly broken: Levels;
  readonly open: Levels;

  readonly #heap = new EventHeap();
  readonly #chance: Chance;
  readonly #until: number;
  readonly #warmUp: number;
  #now = 0;

  readonly #streams: ArrivalStreams;
  readonly #streamPriority: Int32Array;
  readonly #streamRoute: Int32Array;
  readonly #streamCases: Float64Array;
  /** Number of the key of a stream's first step; each step has two, for its work and for its items. */
  readonly #streamKeys: Int32Array;

  #caseArrived = new Float64Array(0);
  #caseStream = new Int32Array(0);
  #caseNumber = new Uint32Array(0);
  /** Items of the case that are under way; 0 where the place is free. */
  #caseItems = new Int32Array(0);
  /** Step at which items of the case wait for the rest, plus one. */
  #caseCollates = new Int32Array(0);
  readonly #cases: Slots;

  #itemCase = new Int32Array(0);
  #itemStep = new Int32Array(0);
  /** Number among the items of its case at its step. */
  #itemIndex = new Int32Array(0);
  #itemAttempt = new Int32Array(0);
  #itemAgain = new Uint8Array(0);
  /** When it began to wait. */
  #itemSince = new Float64Array(0);
  /** Next in its line, or in its run. */
  #itemNext = new Int32Array(0);
  /** Of the first item of a run: what is left to do, its machine, and the next run that waits to be emptied. */
  #runMinutes = new Float64Array(0);
  #runAfter = new Float64Array(0);
  #runMachine = new Int32Array(0);
  #runNext = new Int32Array(0);
  readonly #items: Slots;

  /** Lines by step and priority, which of a step's are not empty, and how many wait. */
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  readonly #waitingMask: Int32Array;
  readonly #waiting: Int32Array;
  readonly #batchTimer: Float64Array;

  readonly #freePeople: Int32Array;
  readonly #emptyFirst: Int32Array;
  readonly #emptyLast: Int32Array;
  #toEmpty = 0;
  readonly #isOpen: Uint8Array;
  readonly #groupChange: Int32Array;
  readonly #openingChange: Int32Array;

  readonly #machineFrom: Int32Array;
  readonly #machineStation: Int32Array;
  readonly #freeMachines: Int32Array;
  readonly #freeMachineCount: Int32Array;
  /** Minutes for which the run in a machine stands still, since it broke. */
  readonly #machineLost: Float64Array;
  /** 1 while the run in a machine waits for what was lost of it. */
  readonly #standsStill: Uint8Array;
  readonly #machineKey: Int32Array;
  readonly #machineTimes: Int32Array;
  readonly #breakdowns: SampleFlow["stations"][number]["breakdowns"][];

  readonly #dirty: Int32Array;
  readonly #isDirty: Uint8Array;
  #dirtyCount = 0;

  constructor(flow: SampleFlow, { until, warmUp = 0, seed, draw = 0 }: SimulationOptions) {
    const flat = flatFlow(flow);
    this.flat = flat;
    this.#until = until;
    this.#warmUp = warmUp;
    this.#chance = new Chance(seed, draw);
    const steps = flat.station.length;
    const [groups, stations] = [flow.staff.length, flow.stations.length];
    this.tally = new Tally(flow, steps);
    this.queues = new Levels(stations);
    this.busy = new Levels(groups);
    this.onShift = new Levels(groups);
    this.held = new Levels(stations);
    this.running = new Levels(stations);
    this.broken = new Levels(stations);
    this.open = new Levels(stations);

    const backlog = flow.backlog ?? [];
    const sources = [...flow.arrivals, ...backlog];
    this.#streamPriority = Int32Array.from(sources, ({ priority }) => priority);
    this.#streamRoute = Int32Array.from(sources, ({ route }) => route);
    this.#streamCases = new Float64Array(sources.length);
    this.#streamKeys = Int32Array.from(sources, ({ route, priority }, i) => {
      const from = i < flow.arrivals.length ? "arrivals" : `backlog ${i - flow.arrivals.length}`;
      const names = [from, flow.routes[route]!.name, flow.priorities[priority]!.name];
      const keys = flow.routes[route]!.steps.flatMap((step) =>
        ["work", "items"].map((what) => this.#chance.key(...names, step.name, what)),
      );
      return keys[0]!;
    });
    const arrivalKeys = Int32Array.from(flow.arrivals, ({ route, priority }) =>
      this.#chance.key("arrivals", flow.routes[route]!.name, flow.priorities[priority]!.name),
    );
    const rates = flow.arrivals.map(({ perHour }) => perHour);
    this.#streams = new ArrivalStreams(rates, this.#chance, arrivalKeys, until);

    this.#cases = new Slots(64, (capacity) => this.#growCases(capacity));
    this.#items = new Slots(64, (capacity) => this.#growItems(capacity));
    this.#first = new Int32Array(steps * flat.priorities).fill(NONE);
    this.#last = new Int32Array(steps * flat.priorities).fill(NONE);
    this.#waitingMask = new Int32Array(steps);
    this.#waiting = new Int32Array(steps);
    this.#batchTimer = new Float64Array(steps).fill(Infinity);
    this.#freePeople = new Int32Array(groups);
    this.#emptyFirst = new Int32Array(groups).fill(NONE);
    this.#emptyLast = new Int32Array(groups).fill(NONE);
    this.#isOpen = new Uint8Array(stations).fill(1);
    this.#groupChange = new Int32Array(groups);
    this.#openingChange = new Int32Array(stations);
    this.#dirty = new Int32Array(steps);
    this.#isDirty = new Uint8Array(steps);

    this.#machineFrom = new Int32Array(stations + 1);
    flat.machines.forEach((count, station) => {
      this.#machineFrom[station + 1] = this.#machineFrom[station]! + Math.max(0, count);
    });
    const machines = this.#machineFrom[stations]!;
    this.#machineStation = new Int32Array(machines);
    this.#freeMachines = new Int32Array(machines);
    this.#freeMachineCount = Int32Array.from(flat.machines, (count) => Math.max(0, count));
    this.#machineLost = new Float64Array(machines);
    this.#standsStill = new Uint8Array(machines);
    this.#machineKey = new Int32Array(machines);
    this.#machineTimes = new Int32Array(machines);
    this.#breakdowns = flow.stations.map(({ breakdowns }) => breakdowns);

    flat.groups.forEach((plan, group) => {
      this.#freePeople[group] = plan.counts[0]!;
      this.onShift.add(group, plan.counts[0]!, 0);
      this.#plan(plan, SHIFT, group, this.#groupChange);
    });
    flat.opening.forEach((plan, station) => {
      this.#isOpen[station] = plan === null || plan.counts[0]! > 0 ? 1 : 0;
      this.open.add(station, this.#isOpen[station]!, 0);
      if (plan !== null) this.#plan(plan, OPENING, station, this.#openingChange);
    });
    flow.stations.forEach(({ name, breakdowns }, station) => {
      const from = this.#machineFrom[station]!;
      for (let machine = this.#machineFrom[station + 1]! - 1; machine >= from; machine--) {
        this.#machineStation[machine] = station;
        this.#freeMachines[from + this.#machineFrom[station + 1]! - 1 - machine] = machine;
        if (breakdowns === undefined) continue;
        this.#machineKey[machine] = this.#chance.key("breakdowns", name, String(machine - from));
        this.#heap.push(this.#nextUp(machine), (machine << KIND_BITS) | BREAKS);
      }
    });
    if (warmUp > 0) this.#heap.push(warmUp, MEASURE);
    for (let stream = 0; stream < flow.arrivals.length; stream++) this.#arriveNext(stream);
    backlog.forEach(({ step, cases, items, age }, i) => {
      const stream = flow.arrivals.length + i;
      for (let n = 0; n < cases; n++) {
        const kase = this.#newCase(stream, -age, items);
        for (let index = 0; index < items; index++)
          this.#stand(this.#newItem(kase, index), flat.routeStart[this.#streamRoute[stream]!]! + step);
      }
    });
  }

  /** Runs to the end. */
  run(): void {
    const heap = this.#heap;
    const until = this.#until;
    this.#settle();
    while (heap.size > 0 && heap.time < until) {
      const now = heap.time;
      this.#now = now;
      // All that happens at one time has happened before anything is begun: a shift that ends when a station opens begins nothing there.
      do {
        const code = heap.pop();
        this.#happen(code & ((1 << KIND_BITS) - 1), code >> KIND_BITS);
      } while (heap.size > 0 && heap.time === now);
      this.#settle();
    }
    this.#now = until;
  }

  /** Calls `see` with every measured case that is under way: its priority and when it came. */
  forUnderWay(see: (priority: number, arrived: number) => void): void {
    for (let kase = 0; kase < this.#cases.everTaken; kase++) {
      if (this.#caseItems[kase]! > 0 && this.#isMeasured(this.#caseArrived[kase]!))
        see(this.#streamPriority[this.#caseStream[kase]!]!, this.#caseArrived[kase]!);
    }
  }

  /** Cases that are under way by priority, counted one by one. */
  underWay(): Float64Array {
    const count = new Float64Array(this.flat.priorities);
    for (let kase = 0; kase < this.#cases.everTaken; kase++) {
      const priority = this.#streamPriority[this.#caseStream[kase]!]!;
      if (this.#caseItems[kase]! > 0) count[priority] = count[priority]! + 1;
    }
    return count;
  }

  #isMeasured(arrived: number): boolean {
    return this.#warmUp === 0 || arrived >= this.#warmUp;
  }

  #happen(kind: number, about: number): void {
    switch (kind) {
      case ARRIVAL: {
        const stream = about;
        const kase = this.#newCase(stream, this.#now, 1);
        this.#enter(this.#newItem(kase, 0), this.flat.routeStart[this.#streamRoute[stream]!]!);
        this.#arriveNext(stream);
        break;
      }
      case STANDS:
        this.#next(about, this.#itemStep[about]!);
        break;
      case LOADED:
        this.#freePerson(this.flat.beforeGroup[this.#itemStep[about]!]!);
        this.#runOn(about);
        break;
      case RUN_OVER:
        this.#endRun(about);
        break;
      case EMPTIED:
        this.#freePerson(this.flat.afterGroup[this.#itemStep[about]!]!);
        this.#finish(about);
        break;
      case SHIFT: {
        const plan = this.flat.groups[about]!;
        const people = this.#planned(plan, SHIFT, about, this.#groupChange);
        const change = people - this.onShift.now[about]!;
        this.onShift.add(about, change, this.#now);
        this.#freePeople[about] = this.#freePeople[about]! + change;
        if (change > 0) this.#markGroup(about);
        break;
      }
      case OPENING: {
        const open = this.#planned(this.flat.opening[about]!, OPENING, about, this.#openingChange) > 0 ? 1 : 0;
        this.open.add(about, open - this.open.now[about]!, this.#now);
        this.#isOpen[about] = open;
        if (open === 1) this.#markStation(about);
        break;
      }
      case BATCH:
        if (this.#batchTimer[about] === this.#now) {
          this.#batchTimer[about] = Infinity;
          this.#mark(about);
          this.#setBatchTimer(about);
        }
        break;
      case BREAKS:
        this.#break(about);
        break;
      case MENDED:
        this.#mend(about);
        break;
      case MEASURE:
        this.tally.measure();
        for (const levels of [this.queues, this.busy, this.onShift, this.held, this.running, this.broken, this.open])
          levels.measureFrom(this.#now);
        break;
    }
  }

  /** Sets the next change of a weekly plan. */
  #plan(plan: WeekPlan, kind: number, about: number, change: Int32Array): void {
    if (plan.times.length < 2) return;
    const next = change[about]! + 1;
    change[about] = next;
    const week = Math.floor(next / plan.times.length);
    this.#heap.push(week * WEEK + plan.times[next % plan.times.length]!, (about << KIND_BITS) | kind);
  }

  /** Gives what a plan says now, and sets its next change. */
  #planned(plan: WeekPlan, kind: number, about: number, change: Int32Array): number {
    const count = plan.counts[change[about]! % plan.times.length]!;
    this.#plan(plan, kind, about, change);
    return count;
  }

  #arriveNext(stream: number): void {
    const time = this.#streams.next(stream, this.#streamCases[stream]!);
    if (time < this.#until) this.#heap.push(time, (stream << KIND_BITS) | ARRIVAL);
  }

  #newCase(stream: number, arrived: number, items: number): number {
    const kase = this.#cases.take();
    const number = this.#streamCases[stream]!;
    this.#streamCases[stream] = number + 1;
    this.#caseArrived[kase] = arrived;
    this.#caseStream[kase] = stream;
    this.#caseNumber[kase] = number;
    this.#caseItems[kase] = items;
    this.#caseCollates[kase] = 0;
    const priority = this.#streamPriority[stream]!;
    this.tally.arrived[priority] = this.tally.arrived[priority]! + 1;
    if (this.#isMeasured(arrived)) this.tally.measuredArrived[priority] = this.tally.measuredArrived[priority]! + 1;
    return kase;
  }

  #newItem(kase: number, index: number): number {
    const item = this.#items.take();
    this.#itemCase[item] = kase;
    this.#itemIndex[item] = index;
    this.#itemAttempt[item] = 0;
    return item;
  }

  #keyOf(kase: number, step: number): number {
    const stream = this.#caseStream[kase]!;
    return this.#streamKeys[stream]! + 2 * (step - this.flat.routeStart[this.#streamRoute[stream]!]!);
  }

  /** An item comes to a step: it may wait for the rest of its case, and may become several or none. */
  #enter(item: number, step: number): void {
    const { collates, itemsPerItem } = this.flat;
    if (collates[step] === 1) {
      const kase = this.#itemCase[item]!;
      const left = this.#caseItems[kase]! - 1;
      this.#caseItems[kase] = left;
      if (left > 0) {
        this.#caseCollates[kase] = step + 1;
        this.#items.give(item);
        return;
      }
      this.#caseItems[kase] = 1;
      this.#caseCollates[kase] = 0;
      this.#itemIndex[item] = 0;
    }
    if (itemsPerItem[step] === 1) this.#stand(item, step);
    else this.#split(item, step);
  }

  #split(item: number, step: number): void {
    const kase = this.#itemCase[item]!;
    const index = this.#itemIndex[item]!;
    const each = this.flat.itemsPerItem[step]!;
    const whole = Math.floor(each);
    const most = Math.ceil(each);
    let count = whole;
    if (most > whole) {
      this.#chance.draw(this.#keyOf(kase, step) + 1, this.#caseNumber[kase]!, index);
      if (this.#chance.uniforms[0]! < each - whole) count++;
    }
    if (count === 0) {
      this.#leave(item);
      return;
    }
    this.#caseItems[kase] = this.#caseItems[kase]! + count - 1;
    this.#itemIndex[item] = index * most;
    this.#stand(item, step);
    for (let n = 1; n < count; n++) this.#stand(this.#newItem(kase, index * most + n), step);
  }

  /** An item waits at a step, the last of its line. */
  #stand(item: number, step: number): void {
    const priority = this.#streamPriority[this.#caseStream[this.#itemCase[item]!]!]!;
    const line = step * this.flat.priorities + priority;
    this.#itemStep[item] = step;
    this.#itemSince[item] = this.#now;
    this.#itemNext[item] = NONE;
    if ((this.#waitingMask[step]! & (1 << priority)) === 0) {
      this.#first[line] = item;
      this.#waitingMask[step] = this.#waitingMask[step]! | (1 << priority);
    } else this.#itemNext[this.#last[line]!] = item;
    this.#last[line] = item;
    this.#waiting[step] = this.#waiting[step]! + 1;
    this.queues.add(this.flat.station[step]!, 1, this.#now);
    this.#mark(step);
    if (this.flat.batch[step]! > 1) this.#setBatchTimer(step);
  }

  /** Time until which the item of a step waits that may wait shortest for a full run. */
  #batchDeadline(step: number): number {
    let deadline = Infinity;
    for (let priority = 0; priority < this.flat.priorities; priority++) {
      if ((this.#waitingMask[step]! & (1 << priority)) === 0) continue;
      const line = step * this.flat.priorities + priority;
      deadline = Math.min(deadline, this.#itemSince[this.#first[line]!]! + this.flat.longestWait[line]!);
    }
    return deadline;
  }

  #setBatchTimer(step: number): void {
    const deadline = this.#batchDeadline(step);
    if (deadline <= this.#now || deadline >= this.#batchTimer[step]!) return;
    this.#batchTimer[step] = deadline;
    this.#heap.push(deadline, (step << KIND_BITS) | BATCH);
  }

  #mark(step: number): void {
    if (this.#isDirty[step] === 1) return;
    this.#isDirty[step] = 1;
    this.#dirty[this.#dirtyCount++] = step;
  }

  #markGroup(group: number): void {
    const { from, of } = this.flat.stepsOfGroup;
    for (let i = from[group]!; i < from[group + 1]!; i++) if (this.#waitingMask[of[i]!] !== 0) this.#mark(of[i]!);
  }

  #markStation(station: number): void {
    const { from, of } = this.flat.stepsOfStation;
    for (let i = from[station]!; i < from[station + 1]!; i++) if (this.#waitingMask[of[i]!] !== 0) this.#mark(of[i]!);
  }

  #canBegin(step: number): boolean {
    if (this.#waitingMask[step] === 0) return false;
    const { station, machines, beforeGroup, batch } = this.flat;
    const at = station[step]!;
    if (this.#isOpen[at] === 0 || (machines[at]! >= 0 && this.#freeMachineCount[at] === 0)) return false;
    const group = beforeGroup[step]!;
    if (group >= 0 && this.#freePeople[group]! <= 0) return false;
    const size = batch[step]!;
    return size === 1 || this.#waiting[step]! >= size || this.#batchDeadline(step) <= this.#now;
  }

  /** Begins all that can be begun. */
  #settle(): void {
    const dirty = this.#dirty;
    for (;;) {
      if (this.#toEmpty > 0) this.#emptyWaiting();
      let best = NONE;
      let bestPriority = 0;
      let bestSince = 0;
      for (let i = 0; i < this.#dirtyCount; ) {
        const step = dirty[i]!;
        if (!this.#canBegin(step)) {
          this.#isDirty[step] = 0;
          dirty[i] = dirty[--this.#dirtyCount]!;
          continue;
        }
        const mask = this.#waitingMask[step]!;
        const priority = 31 - Math.clz32(mask & -mask);
        const since = this.#itemSince[this.#first[step * this.flat.priorities + priority]!]!;
        const sooner =
          priority < bestPriority || (priority === bestPriority && (since < bestSince || (since === bestSince && step < best)));
        if (best === NONE || sooner) {
          best = step;
          bestPriority = priority;
          bestSince = since;
        }
        i++;
      }
      if (best === NONE) return;
      this.#begin(best);
    }
  }

  #emptyWaiting(): void {
    for (let group = 0; group < this.#emptyFirst.length; group++) {
      while (this.#emptyFirst[group]! >= 0 && this.#freePeople[group]! > 0) {
        const run = this.#emptyFirst[group]!;
        this.#emptyFirst[group] = this.#runNext[run]!;
        this.#toEmpty--;
        this.#empty(run, group);
      }
    }
  }

  /** Takes the most urgent item that waits at a step, of these the one that has waited longest. */
  #takeFirst(step: number): number {
    const mask = this.#waitingMask[step]!;
    const priority = 31 - Math.clz32(mask & -mask);
    const line = step * this.flat.priorities + priority;
    const item = this.#first[line]!;
    const next = this.#itemNext[item]!;
    this.#first[line] = next;
    if (next === NONE) this.#waitingMask[step] = mask & (mask - 1);
    this.#waiting[step] = this.#waiting[step]! - 1;
    this.tally.wait(line, this.#now - this.#itemSince[item]!);
    return item;
  }

  /** Begins a run of a step with what waits for it. */
  #begin(step: number): void {
    const { station, beforeGroup, batch, minutes, handsOnSpread, runSpread, drawn, repeated } = this.flat;
    const at = station[step]!;
    const size = batch[step]!;
    const isDrawn = drawn[step] === 1;
    let lead = NONE;
    let last = NONE;
    let count = 0;
    // Minutes per run go with how the first item's vary, minutes per item with each one's own.
    let [handsOnLead, handsOn, runLead, run] = [1, 0, 1, 0];
    while (count < size && this.#waitingMask[step] !== 0) {
      const item = this.#takeFirst(step);
      let [ofHands, ofRun] = [1, 1];
      this.#itemAgain[item] = 0;
      if (isDrawn) {
        const kase = this.#itemCase[item]!;
        const second = this.#itemIndex[item]! + this.#itemAttempt[item]! * 2 ** ATTEMPT;
        this.#chance.draw(this.#keyOf(kase, step), this.#caseNumber[kase]!, second);
        const { uniforms } = this.#chance;
        ofHands = factor(handsOnSpread[step]!, uniforms[0]!);
        ofRun = factor(runSpread[step]!, uniforms[1]!);
        if (uniforms[2]! < repeated[step]!) this.#itemAgain[item] = 1;
      }
      handsOn += ofHands;
      run += ofRun;
      if (lead === NONE) {
        lead = item;
        handsOnLead = ofHands;
        runLead = ofRun;
      } else this.#itemNext[last] = item;
      last = item;
      count++;
    }
    this.#itemNext[last] = NONE;
    this.queues.add(at, -count, this.#now);
    if (size > 1) this.#setBatchTimer(step);
    const before = minutes[6 * step]! * handsOnLead + minutes[6 * step + 1]! * handsOn;
    this.#runMinutes[lead] = minutes[6 * step + 2]! * runLead + minutes[6 * step + 3]! * run;
    this.#runAfter[lead] = minutes[6 * step + 4]! * handsOnLead + minutes[6 * step + 5]! * handsOn;
    if (this.flat.machines[at]! >= 0) {
      const free = this.#freeMachineCount[at]! - 1;
      this.#freeMachineCount[at] = free;
      this.#runMachine[lead] = this.#freeMachines[this.#machineFrom[at]! + free]!;
      this.held.add(at, 1, this.#now);
    } else this.#runMachine[lead] = NONE;
    const group = beforeGroup[step]!;
    if (group >= 0) {
      this.#takePerson(group);
      this.#heap.push(this.#now + before, (lead << KIND_BITS) | LOADED);
    } else this.#runOn(lead);
  }

  #runOn(lead: number): void {
    const minutes = this.#runMinutes[lead]!;
    if (minutes > 0) {
      if (this.#runMachine[lead]! >= 0) this.running.add(this.#machineStation[this.#runMachine[lead]!]!, 1, this.#now);
      this.#heap.push(this.#now + minutes, (lead << KIND_BITS) | RUN_OVER);
    } else this.#overRun(lead);
  }

  #endRun(lead: number): void {
    const machine = this.#runMachine[lead]!;
    if (machine >= 0) {
      const station = this.#machineStation[machine]!;
      (this.#standsStill[machine] === 1 ? this.broken : this.running).add(station, -1, this.#now);
      const lost = this.#machineLost[machine]!;
      this.#machineLost[machine] = 0;
      this.#standsStill[machine] = lost > 0 ? 1 : 0;
      if (lost > 0) {
        // What was lost while it ran is made up at the end of the run.
        this.broken.add(station, 1, this.#now);
        this.#heap.push(this.#now + lost, (lead << KIND_BITS) | RUN_OVER);
        return;
      }
    }
    this.#overRun(lead);
  }

  /** The run is over: it is emptied by somebody, now or when somebody can, or its items go on by themselves. */
  #overRun(lead: number): void {
    const group = this.flat.afterGroup[this.#itemStep[lead]!]!;
    if (group < 0) {
      this.#finish(lead);
      return;
    }
    this.#runNext[lead] = NONE;
    if (this.#emptyFirst[group]! < 0) this.#emptyFirst[group] = lead;
    else this.#runNext[this.#emptyLast[group]!] = lead;
    this.#emptyLast[group] = lead;
    this.#toEmpty++;
  }

  #empty(lead: number, group: number): void {
    this.#takePerson(group);
    this.#heap.push(this.#now + this.#runAfter[lead]!, (lead << KIND_BITS) | EMPTIED);
  }

  #takePerson(group: number): void {
    this.#freePeople[group] = this.#freePeople[group]! - 1;
    this.busy.add(group, 1, this.#now);
  }

  #freePerson(group: number): void {
    this.#freePeople[group] = this.#freePeople[group]! + 1;
    this.busy.add(group, -1, this.#now);
    this.#markGroup(group);
  }

  /** All of a run is done: its machine is free, its items go on or are done again. */
  #finish(lead: number): void {
    const step = this.#itemStep[lead]!;
    const machine = this.#runMachine[lead]!;
    if (machine >= 0) this.#releaseMachine(machine);
    for (let item = lead; item !== NONE; ) {
      const next = this.#itemNext[item]!;
      if (this.#itemAgain[item] === 1) {
        this.#itemAttempt[item] = (this.#itemAttempt[item]! + 1) & 255;
        this.#stand(item, step);
      } else {
        this.#itemAttempt[item] = 0;
        this.#goOn(item, step);
      }
      item = next;
    }
  }

  #goOn(item: number, step: number): void {
    const onward = this.flat.onward[step]!;
    if (onward > 0) this.#heap.push(this.#now + onward, (item << KIND_BITS) | STANDS);
    else this.#next(item, step);
  }

  /** An item that is through with a step comes to the next, if there is one. */
  #next(item: number, step: number): void {
    if (this.flat.lastOfRoute[step] === 1) this.#leave(item);
    else this.#enter(item, step + 1);
  }

  /** An item is done; its case is answered with its last. */
  #leave(item: number): void {
    const kase = this.#itemCase[item]!;
    this.#items.give(item);
    const left = this.#caseItems[kase]! - 1;
    this.#caseItems[kase] = left;
    if (left > 0) return;
    const collates = this.#caseCollates[kase]!;
    if (collates > 0) {
      // The rest wait for this one, which has become nothing: they go on without it.
      this.#caseItems[kase] = 1;
      this.#caseCollates[kase] = 0;
      const joined = this.#newItem(kase, 0);
      if (this.flat.itemsPerItem[collates - 1] === 1) this.#stand(joined, collates - 1);
      else this.#split(joined, collates - 1);
      return;
    }
    const priority = this.#streamPriority[this.#caseStream[kase]!]!;
    const arrived = this.#caseArrived[kase]!;
    this.#cases.give(kase);
    this.tally.answered[priority] = this.tally.answered[priority]! + 1;
    if (this.#isMeasured(arrived)) this.tally.answer(priority, arrived, this.#now);
  }

  #releaseMachine(machine: number): void {
    const station = this.#machineStation[machine]!;
    this.held.add(station, -1, this.#now);
    const lost = this.#machineLost[machine]!;
    // Where it broke while it was emptied, or had nothing to run, it is mended now.
    if (lost > 0) this.#repair(machine, station, lost);
    else this.#putBack(machine, station);
  }

  #repair(machine: number, station: number, minutes: number): void {
    this.#machineLost[machine] = 0;
    this.broken.add(station, 1, this.#now);
    this.#heap.push(this.#now + minutes, (machine << KIND_BITS) | MENDED);
  }

  #putBack(machine: number, station: number): void {
    const count = this.#freeMachineCount[station]!;
    this.#freeMachines[this.#machineFrom[station]! + count] = machine;
    this.#freeMachineCount[station] = count + 1;
    this.#markStation(station);
  }

  /** Time until a machine breaks, and how long it then is broken: two numbers of one draw. */
  #nextUp(machine: number): number {
    const breakdowns = this.#breakdowns[this.#machineStation[machine]!]!;
    const time = this.#machineTimes[machine]!;
    if (breakdowns.kind === "given") return breakdowns.times[time % breakdowns.times.length]!.up;
    this.#chance.draw(this.#machineKey[machine]!, time, 0);
    return breakdowns.meanUp * -Math.log(this.#chance.uniforms[0]!);
  }

  #nextDown(machine: number): number {
    const breakdowns = this.#breakdowns[this.#machineStation[machine]!]!;
    const time = this.#machineTimes[machine]!;
    this.#machineTimes[machine] = time + 1;
    if (breakdowns.kind === "given") return breakdowns.times[time % breakdowns.times.length]!.down;
    this.#chance.draw(this.#machineKey[machine]!, time, 0);
    return breakdowns.meanDown * -Math.log(this.#chance.uniforms[1]!);
  }

  #break(machine: number): void {
    const station = this.#machineStation[machine]!;
    const down = this.#nextDown(machine);
    this.#heap.push(this.#now + down + this.#nextUp(machine), (machine << KIND_BITS) | BREAKS);
    const from = this.#machineFrom[station]!;
    const count = this.#freeMachineCount[station]!;
    let at = 0;
    while (at < count && this.#freeMachines[from + at] !== machine) at++;
    if (at === count) {
      this.#machineLost[machine] = this.#machineLost[machine]! + down;
      return;
    }
    this.#freeMachines.copyWithin(from + at, from + at + 1, from + count);
    this.#freeMachineCount[station] = count - 1;
    this.#repair(machine, station, down);
  }

  #mend(machine: number): void {
    const station = this.#machineStation[machine]!;
    this.broken.add(station, -1, this.#now);
    const lost = this.#machineLost[machine]!;
    if (lost > 0) this.#repair(machine, station, lost);
    else this.#putBack(machine, station);
  }

  #growCases(capacity: number): void {
    this.#caseArrived = grown(this.#caseArrived, capacity);
    this.#caseStream = grown(this.#caseStream, capacity);
    this.#caseNumber = grown(this.#caseNumber, capacity);
    this.#caseItems = grown(this.#caseItems, capacity);
    this.#caseCollates = grown(this.#caseCollates, capacity);
  }

  #growItems(capacity: number): void {
    this.#itemCase = grown(this.#itemCase, capacity);
    this.#itemStep = grown(this.#itemStep, capacity);
    this.#itemIndex = grown(this.#itemIndex, capacity);
    this.#itemAttempt = grown(this.#itemAttempt, capacity);
    this.#itemAgain = grown(this.#itemAgain, capacity);
    this.#itemSince = grown(this.#itemSince, capacity);
    this.#itemNext = grown(this.#itemNext, capacity);
    this.#runMinutes = grown(this.#runMinutes, capacity);
    this.#runAfter = grown(this.#runAfter, capacity);
    this.#runMachine = grown(this.#runMachine, capacity);
    this.#runNext = grown(this.#runNext, capacity);
  }
}
