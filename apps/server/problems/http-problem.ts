import type { Problem } from "#apps/contract";

/** What happened, as a stable kind: the last part of a problem's `type`. */
export const PROBLEM_TITLES = {
  "bad-request": "The request cannot be read",
  "bad-input": "The input has errors",
  "not-found": "There is nothing at this address",
  unknown: "There is nothing with this id",
  "method-not-allowed": "This address does not take this method",
  "wrong-origin": "The request comes from another site",
  "not-allowed": "This is not open to everyone",
  "wrong-host": "The server is not known under this name",
  "too-large": "The request is too large",
  "wrong-media-type": "The server cannot read this media type",
  "too-many-requests": "Too many requests",
  "edited-meanwhile": "Somebody else changed this meanwhile",
  "wrong-step": "This cannot be done now",
  busy: "The server is busy",
  cancelled: "The run was cancelled",
  internal: "Something went wrong in the server",
} as const;
export type ProblemKind = keyof typeof PROBLEM_TITLES;

/** An error that is answered as it stands: status, kind, and what to do. */
export class HttpProblem extends Error {
  override readonly name = "HttpProblem";
  readonly body: Problem;
  /** @param detail what happened and what to do, in English. */
  constructor(status: number, kind: ProblemKind, detail: string, more: Pick<Problem, "findings" | "unknown" | "meanwhile"> = {}) {
    super(detail);
    this.body = { type: `/problems/${kind}`, title: PROBLEM_TITLES[kind], status, detail, ...more };
  }
}
