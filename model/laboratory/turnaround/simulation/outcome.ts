/** What one simulation says. A share or time of nothing is null, never zero. */
export interface SimulationOutcome {
  /** All cases from the start on, warm-up and backlog included: those that came are those answered and those under way. */
  readonly cases: { readonly arrived: number; readonly answered: number; readonly underWay: number };
  readonly priorities: readonly PriorityOutcome[];
  readonly steps: readonly StepOutcome[];
  readonly stations: readonly StationOutcome[];
  readonly staff: readonly StaffOutcome[];
}

/** Cases of a priority that came while measured. */
export interface PriorityOutcome {
  readonly name: string;
  readonly arrived: number;
  readonly answered: number;
  readonly underWay: number;
  /**
   * Share answered within what is promised, of those answered and those whose promised time is past; null without a promise. Cases under
   * way whose time is not past count neither way.
   */
  readonly withinPromise: number | null;
  readonly withinPromisedWorkingDays: number | null;
  /** Minutes to the answer of those that are answered. */
  readonly minutes: {
    readonly mean: number | null;
    readonly p10: number | null;
    readonly p50: number | null;
    readonly p80: number | null;
    readonly p90: number | null;
    readonly p95: number | null;
  };
}

export interface StepOutcome {
  readonly route: string;
  readonly name: string;
  /** By priority, of items that were begun while measured. */
  readonly waits: readonly { readonly items: number; readonly waited: number | null; readonly meanMinutes: number | null }[];
}

export interface StationOutcome {
  readonly name: string;
  /** Items that wait. */
  readonly meanQueue: number;
  readonly peakQueue: number;
  /** Shares of all machines' time; null where the station needs none. */
  readonly machines: {
    /** With something in it: loaded, running, waiting to be emptied. */
    readonly held: number;
    readonly running: number;
    readonly broken: number;
    /** Time held of the time open and not broken. */
    readonly utilisation: number | null;
  } | null;
}

export interface StaffOutcome {
  readonly name: string;
  readonly meanOnShift: number;
  readonly meanBusy: number;
  /** Hands-on time of the time on shift; above 1 where work that was begun is finished after the shift. */
  readonly utilisation: number | null;
}
