import { loadDataset } from "../../../input/load-dataset.ts";
import { loadTerm } from "../../../input/load-term.ts";
import { csvIn, isCsv } from "../../../output/csv.ts";
import { makeAllocation } from "../../../placement/make-allocation.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import { allocationAsText, allocationRows } from "./allocation-output.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async (terminal, folder, { out, data, format }) => {
  const { text, stdout } = terminal;
  const { rows, hash } = await loadTerm(folder, await loadDataset(data));
  const allocation = await makeAllocation(terminal, rows, { path: folder, hash }, out);
  if (format === "json") stdout.write(`${JSON.stringify(allocation, null, 2)}\n`);
  else if (isCsv(format)) stdout.write(csvIn(allocationRows(allocation), format));
  else stdout.write(allocationAsText(allocation, rows, text));
  return EXIT.fine;
};
