import type { MessagePort } from "node:worker_threads";
import type { Finding } from "#model/vocabulary";

/** A task as a thread is sent it. */
export interface SentTask<Task> {
  readonly task: Task;
  /** Whether other threads of the program go first (on Linux; elsewhere all are equal). The thread stays so for good. */
  readonly background: boolean;
  /** What goes to and fro while the task goes on. */
  readonly port: MessagePort;
}

/** What a thread says while it is at work. */
export type FromThread =
  | { readonly kind: "progress"; readonly done: number }
  /** It needs something of whoever gave the task, and waits for it. */
  | { readonly kind: "asked"; readonly asked: unknown };

/** How a task ended. `failed` carries an error's parts, since classes do not cross threads. */
export type Ended<Result> =
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "failed"; readonly name: string; readonly message: string; readonly findings: readonly Finding[] };
