/**
 * How samples go through a laboratory: what comes, which way it goes, and who and what does the work.
 *
 * Times are minutes from Monday 00:00 of the first week. Weeks repeat.
 */
export interface SampleFlow {
  /** The most urgent first. An urgent sample goes before others, but stops no work that is begun. */
  readonly priorities: readonly Priority[];
  readonly staff: readonly StaffGroup[];
  readonly stations: readonly Station[];
  readonly routes: readonly Route[];
  readonly arrivals: readonly Arrivals[];
  /** Cases that wait at the start, with how long they have waited. */
  readonly backlog?: readonly Backlog[];
  readonly workingDays?: WorkingDays;
}

export interface Priority {
  readonly name: string;
  /** Promised time to the answer of a whole case, in minutes of the clock. */
  readonly promisedMinutes?: number;
  /** Promised time in working days: the day of arrival does not count, the day of the answer does. */
  readonly promisedWorkingDays?: number;
}

/** A stretch of a weekday. Where `to` is no later than `from`, it passes midnight. */
export interface Hours {
  /** 0 is Monday. */
  readonly weekday: number;
  /** Minutes from midnight. */
  readonly from: number;
  readonly to: number;
}

export interface Shift extends Hours {
  readonly people: number;
}

export interface StaffGroup {
  readonly name: string;
  readonly shifts: readonly Shift[];
}

export interface Station {
  readonly name: string;
  /** Equal machines, of which each run holds one until it is emptied. Left out where the work needs none. */
  readonly machines?: number;
  /** When work may be started. Left out: always. */
  readonly opening?: readonly Hours[];
  readonly breakdowns?: Breakdowns;
}

/** How the machines of a station break, each by itself. What is in a machine that breaks waits in it, and goes on once it is mended. */
export type Breakdowns =
  | { readonly kind: "exponential"; readonly meanUp: number; readonly meanDown: number }
  /** Times up and down, over and over. */
  | { readonly kind: "given"; readonly times: readonly { readonly up: number; readonly down: number }[] };

export interface Route {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** Minutes of work on one run: some for the run, some for each item in it. */
export interface Minutes {
  readonly perRun?: number;
  readonly perItem?: number;
}

/** Hands-on work by one person of a group. */
export interface HandsOn extends Minutes {
  /** Number of the group in `staff`. */
  readonly group: number;
}

/** How work times of items differ around their mean. Lognormal with a coefficient of variation. */
export type Variation = { readonly kind: "exponential" } | { readonly kind: "lognormal"; readonly variation: number };

/** One step of a route: hands-on work that loads, a run without anybody, hands-on work that empties; any of them can be left out. */
export interface Step {
  /** Different within a route: what the step's random numbers are named by. */
  readonly name: string;
  /** Number of the station in `stations`. */
  readonly station: number;
  /** All items of a case come together and go on as one, with its last. */
  readonly collates?: boolean;
  /**
   * Items that one item becomes when it comes to the step: specimen to blocks, block to slides. A part of a number is the share that becomes
   * one more; an item that becomes none is done.
   */
  readonly itemsPerItem?: number;
  readonly before?: HandsOn;
  readonly run?: Minutes;
  readonly after?: HandsOn;
  /** How hands-on minutes vary. Left out: not at all. */
  readonly handsOnVariation?: Variation;
  readonly runVariation?: Variation;
  readonly batch?: Batch;
  /** Share of items that must be done again, each time they are done. */
  readonly repeated?: number;
  /** Minutes until its items stand at the next step or are answered, with nobody and nothing held: transport, incubation. */
  readonly onward?: number;
}

export interface Batch {
  /** Most items in one run. */
  readonly size: number;
  /** Longest that an item waits for the run to be full, by priority. A run that is not full starts then, or never where it is infinite. */
  readonly longestWait: readonly number[];
}

/** Cases of one route and priority. One stream for each pair. */
export interface Arrivals {
  readonly route: number;
  readonly priority: number;
  /** Cases an hour expected in each of the 168 hours of the week. */
  readonly perHour: ArrayLike<number>;
}

/** Equal cases that wait at one step at the start. */
export interface Backlog {
  readonly route: number;
  readonly priority: number;
  /** Number of the step in its route. */
  readonly step: number;
  readonly cases: number;
  /** Items of each case at that step. */
  readonly items: number;
  /** Minutes since these cases came. */
  readonly age: number;
}

export interface WorkingDays {
  /** Seven answers from Monday. Left out: Monday to Friday. */
  readonly week?: readonly boolean[];
  /** Days that are not worked although their weekday is: days from the start. */
  readonly holidays?: readonly number[];
}

/** Minutes of a day and a week. */
export const DAY = 24 * 60;
export const WEEK = 7 * DAY;
