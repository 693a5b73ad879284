import { writeFile } from "node:fs/promises";
import { solveOnThread } from "#io/solve";
import { allocate, checkAllocation } from "#model/placement";
import { loadDataset } from "../../../input/load-dataset.ts";
import { loadTerm } from "../../../input/load-term.ts";
import { csvIn, isCsv } from "../../../output/csv.ts";
import { outputRefused } from "../../../output/output-refused.ts";
import { showProgress } from "../../../output/progress.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import { allocationAsText, allocationRows } from "./allocation-output.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async (terminal, folder, { out, data, format }) => {
  const { text, stdout } = terminal;
  const { rows, hash } = await loadTerm(folder, await loadDataset(data));
  const progress = showProgress(terminal);
  const allocation = await allocate(rows, {
    path: folder,
    hash,
    solve: solveOnThread,
    onProgress: ({ placed, bound }) => progress.update(bound === 0 ? 1 : Math.min(1, placed / bound)),
  });
  progress.clear();
  const check = checkAllocation(rows, allocation);
  // An allocation that breaks a rule is a fault in the program: it is never written.
  if (!check.ok) throw new Error(`the allocation does not hold: ${JSON.stringify(check.violations.slice(0, 3))}`);
  if (out !== undefined) await writeFile(out, `${JSON.stringify(allocation, null, 1)}\n`).catch(outputRefused(out));
  if (format === "json") stdout.write(`${JSON.stringify(allocation, null, 2)}\n`);
  else if (isCsv(format)) stdout.write(csvIn(allocationRows(allocation), format));
  else stdout.write(allocationAsText(allocation, rows, text));
  return EXIT.fine;
};
