import { once } from "node:events";
import { constants, platform, setPriority } from "node:os";
import { move, transferableSymbol, valueSymbol } from "piscina";
import { MissingFigures } from "#model/scenario";
import type { Ended, FromThread, SentTask } from "./messages.ts";

/** What a task on a thread can do besides its work. */
export interface InThread<Asked, Given> {
  /** Tells how much is done, 0..1. */
  readonly onProgress: (done: number) => void;
  /** Asks whoever gave the task for something, one thing at a time. */
  readonly ask: (asked: Asked) => Promise<Given>;
}

/** The work of a thread; a file that exports one as its default can be named to a pool. */
export type ThreadProgram<Task, Result> = (sent: SentTask<Task>) => Promise<Ended<Result>>;

/** A result with memory that changes hands instead of being copied. */
class WithMemory<Result> {
  readonly result: Result;
  readonly memory: readonly ArrayBuffer[];

  constructor(result: Result, memory: readonly ArrayBuffer[]) {
    this.result = result;
    this.memory = memory;
  }
}

/** Says what memory of a result changes hands: it is gone in the thread afterwards, and nothing of it is copied. */
export const withMemory = <Result>(result: Result, memory: readonly ArrayBuffer[]): Result =>
  new WithMemory(result, memory) as unknown as Result;

/** Lets other threads go first. Only on Linux is a priority one thread's own; elsewhere it would be that of the whole program. */
function stepBack(): void {
  if (platform() === "linux") setPriority(constants.priority.PRIORITY_LOW);
}

/** Makes what a thread runs of a function that does a task. */
export function threadProgram<Task, Result, Asked = never, Given = never>(
  work: (task: Task, thread: InThread<Asked, Given>) => Result | Promise<Result>,
): ThreadProgram<Task, Result> {
  return async ({ task, background, port }: SentTask<Task>): Promise<Ended<Result>> => {
    if (background) stepBack();
    const send = (message: FromThread): void => port.postMessage(message);
    try {
      const result = await work(task, {
        onProgress: (done) => send({ kind: "progress", done }),
        ask: async (asked) => {
          const given = once(port, "message");
          send({ kind: "asked", asked });
          return (await given)[0] as Given;
        },
      });
      return result instanceof WithMemory ? moved(result) : { kind: "done", result };
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      return { kind: "failed", name, message, findings: error instanceof MissingFigures ? error.findings : [] };
    } finally {
      port.close();
    }
  };
}

function moved<Result>({ result, memory }: WithMemory<Result>): Ended<Result> {
  const done: Ended<Result> = { kind: "done", result };
  return move({ [transferableSymbol]: memory, [valueSymbol]: done } as unknown as ArrayBuffer) as unknown as Ended<Result>;
}
