import { readSeries } from "#io/ingest";
import { KNOWLEDGE_RUN, type KnowledgeReport, knowledgeOf, knowledgeReport } from "#model/analysis";
import { REFERENCE_SCENARIO } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { ask } from "../../../analysis/ask.ts";
import { loadDataset, REFERENCE_FOLDER } from "../../../input/load-dataset.ts";
import { answerFormat, writeAnswer } from "../../../output/answer-file.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import type { Terminal } from "../../../terminal/terminal.ts";
import { type command, FORMATS } from "./command.ts";
import { describeDataset } from "./dataset-description.ts";
import { datasetAsTables } from "./dataset-tables.ts";
import { datasetAsWorkbook } from "./dataset-workbook.ts";

export const action: ActionOf<typeof command> = async (terminal, folder, { format: named, out, knowledge, workers }) => {
  const { text } = terminal;
  const format = answerFormat(FORMATS, { format: named, out });
  const dataset = await loadDataset(folder);
  const description = describeDataset(dataset, knowledge === true ? await known(terminal, dataset, workers) : null);
  const content =
    format === "json"
      ? `${JSON.stringify(description)}\n`
      : format === "xlsx"
        ? await datasetAsWorkbook(description, dataset, terminal)
        : datasetAsTables(description, text);
  await writeAnswer(terminal, out, content);
  return EXIT.fine;
};

/** Asks the model how much is known: the question and futures of the programme, so the same shares. */
async function known(terminal: Terminal, dataset: Dataset, workers: number | undefined): Promise<KnowledgeReport> {
  const side = { dataset, scenario: REFERENCE_SCENARIO };
  const { result } = await ask(terminal, side, knowledgeOf(dataset), { ...KNOWLEDGE_RUN, workers });
  if (result.kind !== "knowledge") throw new Error(`asked for knowledge, answered ${result.kind}`);
  return knowledgeReport(dataset, result, await readSeries(REFERENCE_FOLDER));
}
