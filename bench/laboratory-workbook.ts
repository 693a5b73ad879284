// The workbook of a large laboratory read and checked: every sheet recognised, every row put in its place, and the dataset checked as any package is.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { readOnThread } from "#io/intake";
import { packDataset } from "#io/packed";
import type { Dataset } from "#model/vocabulary";
import type { LaboratorySize } from "./laboratory/large-laboratory.ts";
import { largeWorkbook } from "./laboratory/large-workbook.ts";
import type { Measurement } from "./measurement.ts";

/** Seconds to read and check a workbook on a thread, the thread's start included, and the longest the main one was held up meanwhile. */
export async function workbookTimes(dataset: Dataset, size: LaboratorySize): Promise<Measurement[]> {
  const folder = await mkdtemp(join(tmpdir(), "framsyn-workbook-"));
  try {
    await writeFile(join(folder, "stort.xlsx"), await largeWorkbook(size));
    const base = await packDataset(dataset);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const start = performance.now();
    const { ok, findings, summary } = await readOnThread(
      "laboratory-preview",
      { folder, names: ["stort.xlsx"] },
      { base, laboratory: "stort-laboratorium" },
    );
    const seconds = (performance.now() - start) / 1000;
    delay.disable();
    if (!ok || summary?.after.products !== size.products || summary.after.analyses !== size.analyses)
      throw new Error(`The large workbook was not read: ${findings.find(({ severity }) => severity === "error")?.message}`);
    return [
      { name: "laboratory.workbook_s", value: seconds, unit: "s" },
      { name: "laboratory.workbook.main_held_ms", value: delay.max / 1e6, unit: "ms" },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
