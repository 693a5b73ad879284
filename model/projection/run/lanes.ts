/** A block of draws: lane i computes draw `from + i`. */
export interface Lanes {
  readonly from: number;
  /** Even. */
  readonly count: number;
}
