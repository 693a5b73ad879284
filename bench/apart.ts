import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { speedUp } from "./measurement.ts";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/**
 * How much more two processes with nothing in common get done than one: what the machine itself allows two workers, whose cores share a
 * memory, a cache and other guests of the machine.
 */
export async function twoProcessesSpeedUp(attempts: number): Promise<number> {
  const processes = [0, 1].map(() => fork(path("./apart-run.ts"), [path("../reference")]));
  const answer = async (child: ChildProcess): Promise<void> => {
    const gone = new AbortController();
    try {
      const lost = once(child, "exit", { signal: gone.signal }).then(([code]) => {
        throw new Error(`A process that was to be measured stopped with exit code ${code}.`);
      });
      await Promise.race([once(child, "message"), lost]);
    } finally {
      gone.abort();
    }
  };
  const work = async (child: ChildProcess): Promise<void> => {
    const done = answer(child);
    child.send("work");
    await done;
  };
  const [first, second] = processes as [ChildProcess, ChildProcess];
  try {
    await Promise.all(processes.map(answer));
    return await speedUp(
      attempts,
      async () => {
        await work(first);
        await work(second);
      },
      async () => {
        await Promise.all([work(first), work(second)]);
      },
    );
  } finally {
    for (const child of processes) child.kill();
  }
}
