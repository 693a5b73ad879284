import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** A whole national run: every occupation and unit of the reference dataset, 2026-2040, 1 000 draws, on all cores. */
export interface NationalRun {
  /** Seconds from files on disk to results in an embedded store. */
  readonly wall: number;
  /** Seconds of it from dataset in memory to finished outcome. */
  readonly compute: number;
  /** Processor seconds of all its threads: less disturbed by others on the machine. */
  readonly cpu: number;
  /** Peak memory of the process with all its threads, MiB. */
  readonly peak: number;
  /** Memory of the process before the run began, MiB: the store itself. */
  readonly before: number;
  /** Occupation and unit pairs in the outcome. */
  readonly series: number;
}

/** Measures a national run in a process of its own. Throws with what it said where it fails. */
export function nationalRun(): NationalRun {
  const run = spawnSync(process.execPath, [path("./national-run.ts"), path("../reference")], { encoding: "utf8", maxBuffer: 2 ** 26 });
  if (run.status !== 0) throw new Error(`The national run failed.\n${run.error?.message ?? run.stderr}`);
  return JSON.parse(run.stdout) as NationalRun;
}
