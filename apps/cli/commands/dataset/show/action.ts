import { readSeries } from "#io/ingest";
import { KNOWLEDGE_RUN, type KnowledgeReport, knowledgeOf, knowledgeReport } from "#model/analysis";
import { REFERENCE_SCENARIO } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { ask } from "../../../analysis/ask.ts";
import { loadDataset, REFERENCE_FOLDER } from "../../../input/load-dataset.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import type { Terminal } from "../../../terminal/terminal.ts";
import type { command } from "./command.ts";
import { describeDataset } from "./dataset-description.ts";
import { datasetAsTables } from "./dataset-tables.ts";

export const action: ActionOf<typeof command> = async (terminal, folder, { format, knowledge, workers }) => {
  const { text, stdout } = terminal;
  const dataset = await loadDataset(folder);
  const description = describeDataset(dataset, knowledge === true ? await known(terminal, dataset, workers) : null);
  stdout.write(format === "json" ? `${JSON.stringify(description)}\n` : datasetAsTables(description, text));
  return EXIT.fine;
};

/** Asks the model how much is known: the question and futures of the programme, so the same shares. */
async function known(terminal: Terminal, dataset: Dataset, workers: number | undefined): Promise<KnowledgeReport> {
  const side = { dataset, scenario: REFERENCE_SCENARIO };
  const { result } = await ask(terminal, side, knowledgeOf(dataset), { ...KNOWLEDGE_RUN, workers });
  if (result.kind !== "knowledge") throw new Error(`asked for knowledge, answered ${result.kind}`);
  return knowledgeReport(dataset, result, await readSeries(REFERENCE_FOLDER));
}
