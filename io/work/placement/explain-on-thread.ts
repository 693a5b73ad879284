import type { ThreadPool } from "#io/threads";
import type { Allocation, Explanation, TermRows } from "#model/placement";
import { onThread } from "./thread/run.ts";

/** Explains on a thread what a student lacks. @throws the signal's reason. */
export const explainOnThread = async (
  threads: ThreadPool,
  asked: { readonly rows: TermRows; readonly allocation: Allocation; readonly student: string },
  signal: AbortSignal,
): Promise<Explanation> => (await onThread(threads, { kind: "explain", ...asked }, { signal })).explanation;
