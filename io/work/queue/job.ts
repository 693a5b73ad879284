import { createHash } from "node:crypto";
import type { WorkPart } from "#io/store";
import type { Line } from "../definition/line.ts";

/** A job as it lies in the queue: one part of some work. What is computed stands with the work. */
export interface Job extends WorkPart {
  readonly work: string;
  readonly line: Line;
}

/** The id of the job of a part: the same whoever makes it, so that a job that is made twice is one. */
export function jobId({ work, about, firstDraw }: Job): string {
  const hex = createHash("sha256").update(`${work}/${about}/${firstDraw}`).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}
