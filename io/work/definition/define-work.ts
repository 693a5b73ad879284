import type { NewWork, Store, WorkPart } from "#io/store";
import type { ThreadPool } from "#io/threads";
import type { Dataset } from "#model/vocabulary";
import type { Line } from "./line.ts";

/** Work to ask the desk for. */
export interface WorkOrder extends NewWork {
  readonly line: Line;
}

/** What a part is worked on with. */
export interface Workshop {
  readonly store: Store;
  readonly threads: ThreadPool;
  /** Threads a part may use that is cut further on this machine. */
  readonly workers: number;
  /** Gives a stored dataset, kept between parts. @throws Error where it is not in the store. */
  readonly dataset: (hash: string) => Promise<Dataset>;
}

/** How a part is worked on. */
export interface PartAtWork {
  readonly part: WorkPart;
  readonly key: string;
  /** Whether other threads of the program go first. */
  readonly background: boolean;
  /** Tells the share done, 0..1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** A kind of work: how a part of it is done. What it is called, which parts it has and where it waits is said where it is ordered. */
export interface WorkKind<Request extends object> {
  readonly kind: string;
  /** Whether a part that fails is tried again some times; otherwise its work has failed. A process that is lost is always made up for. */
  readonly triedAgain: boolean;
  /** Whether a part is stopped that takes longer than the desk lets it. */
  readonly limited: boolean;
  /**
   * Does a part and stores what it gives. Doing it twice, at the same time or after each other, changes nothing.
   *
   * @throws MissingFigures and other errors of the model; the signal's reason.
   */
  doPart(workshop: Workshop, request: Request, at: PartAtWork): Promise<void>;
}

/** Any kind of work, as the desk knows it: the request is what the same kind was ordered with. */
export type AnyWork = WorkKind<never>;

/** Defines a kind of work. It is found by its name in `io/work/kinds.ts`. */
export const defineWork = <Request extends object>(kind: WorkKind<Request>): WorkKind<Request> => kind;

/** The one part of work that is not cut. */
export const whole = (about: string, draws = 1): NewWork["parts"] => [{ about, firstDraw: 0, draws, weight: 1, stored: false }];
