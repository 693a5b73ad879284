import type { StoredWork } from "#io/store";
import type { Finding } from "#model/vocabulary";
import { secondsLeft } from "./seconds-left.ts";

/** How work goes, as whoever waits for it is told. */
export interface WorkState {
  readonly status: StoredWork["status"];
  readonly progress: number;
  /** Seconds, if it goes on as until now; null while that cannot be told. */
  readonly secondsLeft: number | null;
  readonly message: string | null;
  readonly findings: Finding[];
}

/** Tells how work goes. */
export const workState = ({ status, progress, before, elapsed, message, findings }: StoredWork): WorkState => ({
  ...{ status, progress, message, findings: [...findings] },
  secondsLeft: status === "running" && elapsed !== null ? secondsLeft(elapsed, before, progress) : null,
});

/** Work whose result is there. */
export const DONE: WorkState = { status: "done", progress: 1, secondsLeft: null, message: null, findings: [] };
