/** Why a closed form does not answer: more work than can be done, or a figure that is no positive number. */
export interface Refused {
  readonly status: "refused";
  readonly reason: "load-of-one-or-more" | "not-a-positive-figure";
  /** Work offered per unit of what can be done; not given where a figure is none. */
  readonly load?: number;
}

/** What a closed form says of one queue in its long run. Times are in the unit that the rates are per. */
export interface QueueAnswer {
  readonly status: "answered";
  /** Work offered per unit of what can be done, 0 to below 1. */
  readonly load: number;
  /** Share who wait at all. */
  readonly waitProbability: number;
  readonly meanWait: number;
}

/** A queue whose whole distribution is known, not its mean alone. */
export interface QueueDistribution extends QueueAnswer {
  /** Share who wait longer than `t`. */
  readonly waitBeyond: (t: number) => number;
  /** Share who are answered, wait and service together, later than `t`. */
  readonly answerBeyond: (t: number) => number;
}

const isPositive = (figure: number): boolean => figure > 0 && Number.isFinite(figure);

/** Gives the refusal of a queue with this load and these figures, or null where it can be answered. */
export function refusal(load: number, figures: readonly number[]): Refused | null {
  if (!figures.every(isPositive)) return { status: "refused", reason: "not-a-positive-figure" };
  return load < 1 ? null : { status: "refused", reason: "load-of-one-or-more", load };
}
