import { loadDataset } from "../../../input/load-dataset.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import type { command } from "./command.ts";
import { describeDataset } from "./dataset-description.ts";
import { datasetAsTables } from "./dataset-tables.ts";

export const action: ActionOf<typeof command> = async (terminal, folder, { format }) => {
  const { text, stdout } = terminal;
  const description = describeDataset(await loadDataset(folder));
  stdout.write(format === "json" ? `${JSON.stringify(description)}\n` : datasetAsTables(description, text));
  return EXIT.fine;
};
