import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Program } from "#model/optimisation";
import { writeMps } from "./mps.ts";

/** What CBC found, and how long it took. */
export interface CbcAnswer {
  /** Null where it found nothing within its time. */
  readonly objective: number | null;
  readonly seconds: number;
}

/** Has CBC solve a programme, in so many seconds at most; null, with a remark on stderr, where it is not installed or says nothing. */
export function cbc(program: Program, mostSeconds = 600): CbcAnswer | null {
  const folder = mkdtempSync(join(tmpdir(), "framsyn-bench-"));
  try {
    const file = join(folder, "program.mps");
    writeFileSync(file, writeMps(program));
    const began = performance.now();
    const run = spawnSync("cbc", [file, "sec", String(mostSeconds), "timeMode", "elapsed", "solve"], {
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    });
    const seconds = (performance.now() - began) / 1000;
    const said = /Optimal - objective value (\S+)|Objective value:\s+(\S+)/.exec(run.stdout ?? "");
    if (said !== null) return { objective: Number(said[1] ?? said[2]) * (program.objective === "least" ? 1 : -1), seconds };
    if (/No feasible solution found|Stopped on time/.test(run.stdout ?? "")) return { objective: null, seconds };
    process.stderr.write(`No figures for CBC (coinor-cbc): ${run.error?.message ?? "no objective found"}\n`);
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
