import { createHash } from "node:crypto";
import type { RunPart } from "#io/store";

/** A job as it lies in the queue: one part of a run. What the run computes stands with the run. */
export interface Job extends RunPart {
  readonly run: string;
}

/** The id of the job of a part: the same whoever makes it, so that a job that is made twice is one. */
export function jobId({ run, about, firstDraw }: Job): string {
  const hex = createHash("sha256").update(`${run}/${about}/${firstDraw}`).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}
