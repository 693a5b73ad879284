import type { FastifyReply } from "fastify";
import type { UploadState } from "#apps/contract";
import { HttpProblem } from "../problems/http-problem.ts";

/** An upload while it is received and read. */
export interface Upload {
  /** Says that nobody waits for it any more: the client has left, or the server stops. */
  readonly signal: AbortSignal;
  /** Remembers how it goes, for whoever asks. */
  tell(state: UploadState): void;
}

/** Follows the connection that an answer goes to: what comes back is aborted when the client leaves before the answer is sent. */
export function untilClientLeaves({ raw }: FastifyReply): AbortSignal {
  const left = new AbortController();
  raw.once("close", () => {
    if (!raw.writableFinished)
      left.abort(new HttpProblem(400, "bad-request", "The client closed the connection before it had its answer."));
  });
  return left.signal;
}
