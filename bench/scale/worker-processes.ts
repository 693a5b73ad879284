import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../apps/cli/main.ts", import.meta.url));
/** Ticks of processor time in a second, as Linux counts them in /proc. */
const TICKS = 100;

/** What a worker process used until it was last looked at. */
export interface Used {
  /** Processor time, seconds. */
  readonly cpu: number;
  /** Most memory held, MiB. */
  readonly peak: number;
}

/** Processes of `framsyn worker` with one lane each. */
export interface WorkerProcesses {
  /** Resolves when each has said that it waits for jobs. */
  ready(): Promise<void>;
  used(): Used[];
  stop(): Promise<void>;
}

/** Starts workers on a database. Their use is read from /proc, so on Linux only. */
export function startWorkers(count: number, url: string): WorkerProcesses {
  const environment = { ...process.env, DATABASE_URL: url, NODE_NO_WARNINGS: "1" };
  const workers = Array.from({ length: count }, () =>
    spawn(process.execPath, [MAIN, "worker", "--concurrency", "1"], { env: environment, stdio: ["ignore", "ignore", "pipe"] }),
  );
  const readies = workers.map(
    (worker) =>
      new Promise<void>((resolve, reject) => {
        worker.stderr.once("data", () => resolve());
        worker.once("exit", (code) => reject(new Error(`a worker ended with ${code}`)));
      }),
  );
  return {
    ready: async () => void (await Promise.all(readies)),
    used: () => workers.map(usedBy),
    stop: async () => {
      for (const worker of workers) worker.kill("SIGTERM");
      await Promise.all(
        workers.map((worker) => (worker.exitCode === null ? new Promise((resolve) => worker.once("exit", resolve)) : null)),
      );
    },
  };
}

function usedBy({ pid }: ChildProcess): Used {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return { cpu: (Number(fields[11]) + Number(fields[12])) / TICKS, peak: Number(peak) / 1024 };
}
