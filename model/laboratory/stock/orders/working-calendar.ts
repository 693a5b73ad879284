import { addWorkingDays, isWorkingDay } from "#model/vocabulary";

/** Working days about today, kept: the same dates are asked for in every draw. Days are counted from 1970-01-01. */
export class WorkingCalendar {
  readonly #after = new Map<number, number>();
  readonly #latest = new Map<number, number>();

  readonly #today: number;

  constructor(today: number) {
    this.#today = today;
  }

  /** The day so many working days after today. */
  after(workingDays: number): number {
    let day = this.#after.get(workingDays);
    if (day === undefined) {
      day = addWorkingDays(this.#today, workingDays);
      this.#after.set(workingDays, day);
    }
    return day;
  }

  /** Last working day on which an order with this lead time still comes by a day: goods come on working days only. */
  latestOrder(needed: number, leadTime: number): number {
    const key = needed * 4096 + leadTime;
    let day = this.#latest.get(key);
    if (day === undefined) {
      const arrival = isWorkingDay(needed) ? needed : addWorkingDays(needed, -1);
      day = addWorkingDays(arrival, -leadTime);
      this.#latest.set(key, day);
    }
    return day;
  }
}
