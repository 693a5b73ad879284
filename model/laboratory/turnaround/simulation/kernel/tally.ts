import type { SampleFlow } from "../../flow/sample-flow.ts";
import { workingDaysBetween } from "../../flow/working-day-numbers.ts";
import { grown } from "./slots.ts";

/** What is counted of answers and waits while a simulation runs. */
export class Tally {
  /** All cases from the start on, by priority. */
  readonly arrived: Float64Array;
  readonly answered: Float64Array;
  /** Cases that came while measured and are answered, by priority. */
  readonly measuredArrived: Float64Array;
  readonly measuredAnswered: Float64Array;
  readonly withinMinutes: Float64Array;
  readonly withinWorkingDays: Float64Array;
  /** Items that were begun while measured, by step and priority; how many of them had waited; and how long. */
  readonly begun: Float64Array;
  readonly waited: Float64Array;
  readonly waits: Float64Array;
  /** Times to the answer, of `measuredAnswered` cases of each priority. */
  readonly times: Float64Array[];
  readonly #promisedMinutes: Float64Array;
  readonly #promisedDays: Float64Array;
  readonly #workingDays: (from: number, to: number) => number;

  constructor({ priorities, workingDays }: SampleFlow, steps: number) {
    const count = priorities.length;
    this.arrived = new Float64Array(count);
    this.answered = new Float64Array(count);
    this.measuredArrived = new Float64Array(count);
    this.measuredAnswered = new Float64Array(count);
    this.withinMinutes = new Float64Array(count);
    this.withinWorkingDays = new Float64Array(count);
    this.begun = new Float64Array(count * steps);
    this.waited = new Float64Array(count * steps);
    this.waits = new Float64Array(count * steps);
    this.times = priorities.map(() => new Float64Array(256));
    this.#promisedMinutes = Float64Array.from(priorities, ({ promisedMinutes }) => promisedMinutes ?? Infinity);
    this.#promisedDays = Float64Array.from(priorities, ({ promisedWorkingDays }) => promisedWorkingDays ?? Infinity);
    this.#workingDays = workingDaysBetween(workingDays ?? {});
  }

  isWithinMinutes(priority: number, arrived: number, time: number): boolean {
    return time - arrived <= this.#promisedMinutes[priority]!;
  }

  isWithinWorkingDays(priority: number, arrived: number, time: number): boolean {
    const promised = this.#promisedDays[priority]!;
    return promised === Infinity || this.#workingDays(arrived, time) <= promised;
  }

  wait(index: number, minutes: number): void {
    this.begun[index] = this.begun[index]! + 1;
    if (minutes > 0) {
      this.waited[index] = this.waited[index]! + 1;
      this.waits[index] = this.waits[index]! + minutes;
    }
  }

  /** Counts the answer of a case that came while measured. */
  answer(priority: number, arrived: number, time: number): void {
    const number = this.measuredAnswered[priority]!;
    let times = this.times[priority]!;
    if (number === times.length) {
      times = grown(times, 2 * number);
      this.times[priority] = times;
    }
    times[number] = time - arrived;
    this.measuredAnswered[priority] = number + 1;
    if (this.isWithinMinutes(priority, arrived, time)) this.withinMinutes[priority] = this.withinMinutes[priority]! + 1;
    if (this.isWithinWorkingDays(priority, arrived, time)) this.withinWorkingDays[priority] = this.withinWorkingDays[priority]! + 1;
  }

  /** Forgets waits before the measurement began. Answers are counted by when their case came. */
  measure(): void {
    this.begun.fill(0);
    this.waited.fill(0);
    this.waits.fill(0);
  }
}
