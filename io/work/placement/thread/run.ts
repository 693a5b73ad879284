import type { ProgramFile, ThreadPool } from "#io/threads";
import type { Result, Task } from "./task.ts";

const PROGRAM: ProgramFile<Task, Result> = { url: new URL("./placement-worker.ts", import.meta.url) };

type Doing = Omit<NonNullable<Parameters<ThreadPool["run"]>[2]>, "about" | "onAsked">;

/** Does a task of placements on a thread. */
export const onThread = async <K extends Task["kind"]>(
  threads: ThreadPool,
  task: Extract<Task, { kind: K }>,
  doing: Doing,
): Promise<Extract<Result, { kind: K }>> =>
  (await threads.run<Task, Result, never, never>(PROGRAM, task, { ...doing, about: "placements" })) as Extract<Result, { kind: K }>;
