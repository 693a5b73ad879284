import { writeFile } from "node:fs/promises";
import { solveOnThread } from "#io/solve";
import { type AllocateOptions, type Allocation, allocate, checkAllocation, type TermRows } from "#model/placement";
import { outputRefused } from "../output/output-refused.ts";
import { showProgress } from "../output/progress.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { cannotHold } from "./cannot-hold.ts";

/**
 * Allocates a term with progress, has the answer checked from the tables alone, and writes it to a file where one is named. Throws BadInput where what
 * was decided cannot hold.
 */
export async function makeAllocation(
  terminal: Terminal,
  rows: TermRows,
  options: Pick<AllocateOptions, "path" | "hash" | "changes" | "earlier">,
  out: string | undefined,
): Promise<Allocation> {
  const progress = showProgress(terminal);
  const allocation = await allocate(rows, {
    ...options,
    solve: solveOnThread,
    onProgress: ({ placed, bound }) => progress.update(bound === 0 ? 1 : Math.min(1, placed / bound)),
  });
  progress.clear();
  if (allocation.conflict !== undefined) throw cannotHold(allocation.conflict, rows);
  const check = checkAllocation(rows, allocation, options.earlier);
  // An allocation that breaks a rule is a fault in the program: it is never written.
  if (!check.ok) throw new Error(`the allocation does not hold: ${JSON.stringify(check.violations.slice(0, 3))}`);
  if (out !== undefined) await writeFile(out, `${JSON.stringify(allocation, null, 1)}\n`).catch(outputRefused(out));
  return allocation;
}
