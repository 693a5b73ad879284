import { checkMeasures } from "#model/analysis";
import { loadDataset } from "../../input/load-dataset.ts";
import { loadMeasures } from "../../input/load-measures.ts";
import { csvIn, isCsv } from "../../output/csv.ts";
import type { ActionOf } from "../../program/define-command.ts";
import { BadInput } from "../../terminal/bad-input.ts";
import { EXIT } from "../../terminal/exit-code.ts";
import type { command } from "./command.ts";
import { measuresAsTable, measuresRows } from "./measures-output.ts";

export const action: ActionOf<typeof command> = async (terminal, file, { data, format }) => {
  const { text, stdout } = terminal;
  const dataset = await loadDataset(data);
  const set = await loadMeasures(file);
  const findings = checkMeasures(dataset, set.measures);
  if (findings.length > 0) throw new BadInput(findings.map((finding) => ({ ...finding, file: file ?? finding.file })));
  if (format === "json") stdout.write(`${JSON.stringify(set, null, 2)}\n`);
  else if (isCsv(format)) stdout.write(csvIn(measuresRows(set, text.language), format));
  else stdout.write(measuresAsTable(set, dataset, text));
  return EXIT.fine;
};
