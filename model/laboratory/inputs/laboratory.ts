import type { Figure } from "#model/vocabulary";

export type Calendar = "weekdays" | "every-day" | "round-the-clock";
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
export type StorageClass = "ambient" | "cool" | "freezer" | "deep-freezer";

/** An analysis on the laboratory's menu. */
export interface AnalysisOf<T> {
  readonly test: string;
  readonly route: string;
  /** Requests of the base year, by the method chosen. */
  readonly yearly: T;
  /** Each month's share, January first; what is drawn is made to sum to 1. */
  readonly months: readonly T[];
  /** Name of the growth it follows: requests of a year over those of the base year are given by this name. */
  readonly growth: string;
}

/** Hands-on work of one staff group at a step, minutes. */
export interface HandsOnOf<T> {
  readonly group: string;
  readonly perItem: T;
  readonly perBatch: T;
}

/** One step of a route. */
export interface StepOf<T> {
  readonly station: string;
  readonly instrument: string | null;
  /** Whether items are brought together again: the count is that of samples. */
  readonly collates: boolean;
  /** Items each item of the step before becomes (specimen to blocks to slides to extra stains). */
  readonly itemsBefore: T;
  readonly handsOn: readonly HandsOnOf<T>[];
  /** Minutes of the instrument; null where its throughput says how fast it works. */
  readonly machinePerItem: T | null;
  readonly machinePerBatch: T | null;
  /** Items of a full batch; null where items are worked on one by one. */
  readonly batchSize: T | null;
  /** Longest a begun batch waits for more, minutes; null where it waits until it is full. */
  readonly longestWait: T | null;
  /** Items done once more, as a share of the items. */
  readonly repeats: T;
}

export interface RouteOf<T> {
  readonly route: string;
  readonly steps: readonly StepOf<T>[];
}

/** People on duty. Minutes after midnight; `to` at or before `from` is on the day after. */
export interface ShiftOf<T> {
  readonly weekday: Weekday;
  readonly from: number;
  readonly to: number;
  readonly kind: "on-site" | "on-call";
  readonly people: T;
}

/** A staff group: people of one occupation who can take each other's work. */
export interface StaffGroupOf<T> {
  readonly group: string;
  readonly occupation: string;
  readonly coveredFte: T;
  /** Hours one FTE is available in a year. */
  readonly availableHours: T;
  readonly categoryAllowances: readonly { readonly activity: string; readonly share: T }[];
  /** Hours a year in total that some of the group spend on other work. */
  readonly individualAllowances: readonly { readonly activity: string; readonly hours: T }[];
  readonly shifts: readonly ShiftOf<T>[];
  readonly skills: readonly {
    readonly station: string;
    /** FTE of the group that can work there now. */
    readonly able: T;
    readonly trainingDays: T | null;
    readonly productivity: T | null;
  }[];
}

/** What a quantity of controls or calibrations recurs with. A run is a batch; an instrument without batches runs once a working day. */
export type ControlPeriod = "run" | "shift" | "day" | "week" | "month";

export interface InstrumentOf<T> {
  readonly instrument: string;
  readonly station: string;
  readonly count: T;
  /** Items an hour. */
  readonly throughput: T;
  readonly batch: T | null;
  /** Hours a day that somebody loads it, and days a week. */
  readonly hours: T;
  readonly days: T;
  /** Share of those hours it is out of use. */
  readonly downtime: T;
  readonly controls: readonly { readonly per: ControlPeriod; readonly items: T }[];
  readonly calibrations: readonly { readonly per: ControlPeriod; readonly items: T }[];
  /** Square metres. */
  readonly footprint: T | null;
  readonly price: T | null;
  /** Items it can be left with when the last person goes: a night alone is run time, not loading time. */
  readonly unattendedLoad: T | null;
}

/** What a use is counted by. `instrument` is per instrument and month. */
export type UsedPer = "test" | "run" | "control" | "calibration" | "day" | "week" | "month" | "instrument";

export interface ProductOf<T> {
  readonly product: string;
  readonly kind: "reagent" | "consumable" | "control" | "calibrator" | "protective";
  readonly baseMeasure: string;
  readonly storageClass: StorageClass;
  /** Base measures in a pack; null where it is not stated. */
  readonly packSize: T | null;
  /** Price of a pack from a year on, oldest first. */
  readonly prices: readonly { readonly from: number; readonly value: T }[];
  readonly shelfLifeDays: T | null;
  readonly usableOnceOpenedDays: T | null;
  /** Cubic metres of a pack. */
  readonly packVolume: T | null;
  readonly uses: readonly {
    readonly per: UsedPer;
    /** The test or instrument; null where it is the laboratory as a whole. */
    readonly subject: string | null;
    readonly net: T;
    /** Share of gross use that is lost. */
    readonly waste: T;
  }[];
}

export interface RoomOf<T> {
  readonly room: string;
  readonly kind: "bench" | "instrument" | "storage" | "office" | "reception";
  readonly storageClass: StorageClass | null;
  /** Square metres. */
  readonly netArea: T | null;
  /** Cubic metres. */
  readonly storageVolume: T | null;
}

/** One laboratory. `T` is `Figure` as stated, an array with a number for each draw, or a number in one draw. */
export interface LaboratoryOf<T> {
  readonly laboratory: string;
  readonly discipline: string;
  readonly calendar: Calendar;
  readonly analyses: readonly AnalysisOf<T>[];
  readonly routes: readonly RouteOf<T>[];
  readonly groups: readonly StaffGroupOf<T>[];
  readonly instruments: readonly InstrumentOf<T>[];
  readonly products: readonly ProductOf<T>[];
  readonly rooms: readonly RoomOf<T>[];
  /** Metres of bench for each person at work at a station. */
  readonly benches: readonly { readonly station: string; readonly benchMetres: T }[];
  /** How floor follows from footprints and benches. */
  readonly space: {
    /** Floor for each square metre of footprint, aisles and service access included. */
    readonly circulation: T;
    /** Square metres for each metre of bench: its depth and the floor in front of it. */
    readonly perBenchMetre: T;
  };
}
export type LaboratoryInputs = LaboratoryOf<Figure>;
/** Every figure with one number for each draw. */
export type DrawnLaboratory = LaboratoryOf<Float64Array>;
