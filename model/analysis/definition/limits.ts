/** Which line a question waits in: `quick` where it takes seconds, so that it never waits for one that takes minutes. */
export type Line = "quick" | "long";

/** How much of a kind of question a server takes on. */
export interface Limits<Q> {
  /** Most draws of one question, so that nobody takes the machine for hours. The command has no such limit. */
  readonly mostDraws: number;
  line(question: Q, draws: number): Line;
}

/** Most draws of a question that is answered in seconds. */
const QUICK_DRAWS = 2000;

/** The line of a question that is quick when it is small: few simulations of one occupation. */
export const lineWhere = (small: boolean, draws: number): Line => (small && draws <= QUICK_DRAWS ? "quick" : "long");
