/**
 * Lines that work waits in, so that nobody who waits for a moment's work stands behind work of minutes: what each is for, the most that may
 * wait in it, and how many pieces of it a process works on at a time.
 *
 * `lanes: "all"`: as many as the process has been given, each on one thread. The others use every thread for each piece, but for `single`.
 */
export const LINES = {
  /** All occupations of a dataset, in parts of one thread each: in the background of a server. */
  runs: { lanes: "all", mostWaiting: Number.POSITIVE_INFINITY },
  /** What takes one thread some seconds: the projection of one occupation. */
  single: { lanes: 2, mostWaiting: 50 },
  /** Questions of seconds. */
  quick: { lanes: 1, mostWaiting: 20 },
  /** Questions of minutes. */
  long: { lanes: 1, mostWaiting: 20 },
  /** The numbers of one unit's plan. */
  plan: { lanes: 1, mostWaiting: 50 },
  /** Allocations of placements, and what places are worth. */
  placements: { lanes: 1, mostWaiting: 20 },
  /** The numbers of all plans together. */
  plans: { lanes: 1, mostWaiting: 50 },
} as const satisfies Readonly<Record<string, { readonly lanes: number | "all"; readonly mostWaiting: number }>>;

export type Line = keyof typeof LINES;

export const LINE_NAMES = Object.keys(LINES) as readonly Line[];

/** How many pieces of a line's work a process works on at a time that has so many threads. */
export const lanesOf = (line: Line, threads: number): number => {
  const { lanes } = LINES[line];
  return lanes === "all" ? threads : lanes;
};
