/** A block of draws: lane i computes draw `from + i`. Lanes beyond `count` repeat the last draw and are not recorded. */
export interface Lanes {
  readonly from: number;
  readonly count: number;
}

/** The draw a lane computes. */
export const drawOfLane = ({ from, count }: Lanes, lane: number): number => from + (lane < count ? lane : count - 1);

/** The part of the new staff that holds the graduates of a year of the run (negative: before it). */
export const partOfYear = (year: number, newYears: number): number => ((year % newYears) + newYears) % newYears;
