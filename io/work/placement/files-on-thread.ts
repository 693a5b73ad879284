import type { ThreadPool } from "#io/threads";
import { onThread } from "./thread/run.ts";
import type { Task } from "./thread/task.ts";

/** Writes an allocation as files on a thread, by name. @throws the signal's reason; an Error named `NoPdfCompiler` where there is none. */
export const filesOnThread = async (
  threads: ThreadPool,
  asked: Omit<Extract<Task, { kind: "export" }>, "kind">,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Uint8Array>> => new Map((await onThread(threads, { kind: "export", ...asked }, { signal })).files);
