import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { BANDS, WORK } from "./work-size.ts";

/** Cells per second of the numpy versions of the kernel's work, on one core. */
export interface NumpyRates {
  /** The best of several block sizes. */
  readonly blocked: number;
  readonly naive: number;
}

/** Runs bench/peers/cohort.py; null, with a remark on stderr, where python3 with numpy is not there. */
export function numpyRates(times: number): NumpyRates | null {
  const script = fileURLToPath(new URL("./peers/cohort.py", import.meta.url));
  const run = spawnSync("python3", [script, ...[WORK.units, WORK.years, WORK.draws, times, BANDS.join(",")].map(String)], {
    encoding: "utf8",
  });
  if (run.status === 0) return JSON.parse(run.stdout) as NumpyRates;
  const reason = run.error?.message ?? run.stderr.trim().split("\n").at(-1) ?? `exit code ${run.status}`;
  process.stderr.write(`No figures for numpy: ${reason}\n`);
  return null;
}
