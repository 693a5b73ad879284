import type { Figure, Uncertain } from "./distribution.ts";

/**
 * A change to a parameter over time, from a scenario.
 *
 * With the year's weight w (0 before the change, 1 at full effect) and the drawn effect x:
 * `multiply` gives v(1 + w(x - 1)), `add` gives v + w x, `set` gives v + w(x - v).
 */
export interface Change {
  /** Key of the change in its scenario: the name of its random stream. */
  readonly id: string;
  readonly operation: "multiply" | "add" | "set";
  readonly effect: Uncertain;
  /** Weight per year of the run, length `years`. */
  readonly weight: readonly number[];
}

/** A parameter: central value or interval, and the changes on top, in order. */
export interface Parameter {
  readonly base: Figure;
  readonly changes: readonly Change[];
}

/** Gives the value `v` has under one change with drawn effect `x` and weight `w`. */
export function changed(v: number, operation: Change["operation"], x: number, w: number): number {
  switch (operation) {
    case "multiply":
      return v * (1 + w * (x - 1));
    case "add":
      return v + w * x;
    case "set":
      return v + w * (x - v);
  }
}
