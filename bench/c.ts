import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BANDS, WORK } from "./work-size.ts";

/** Compiles bench/peers/cohort.c for this processor and gives its cells per second; null, with a remark on stderr, without a C compiler. */
export function cCellsPerSecond(times: number): number | null {
  const folder = mkdtempSync(join(tmpdir(), "framsyn-bench-"));
  try {
    const program = join(folder, "cohort");
    const source = fileURLToPath(new URL("./peers/cohort.c", import.meta.url));
    const built = spawnSync("gcc", ["-O3", "-march=native", "-ffast-math", source, "-o", program], { encoding: "utf8" });
    const run =
      built.status === 0
        ? spawnSync(program, [WORK.units, WORK.years, WORK.draws, times, BANDS.join(",")].map(String), { encoding: "utf8" })
        : built;
    if (run.status === 0) return (JSON.parse(run.stdout) as { cells: number }).cells;
    process.stderr.write(`No figures for C: ${run.error?.message ?? run.stderr}\n`);
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
