import { writeTemplate } from "#io/ingest";
import { loadDataset } from "../../../input/load-dataset.ts";
import { notEmpty, outputRefused } from "../../../output/output-refused.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async (terminal, folder, options) => {
  const { text, stdout } = terminal;
  const from = options.from === undefined ? undefined : await loadDataset(options.from === "reference" ? undefined : options.from);
  const description = {
    name: "my-dataset",
    title: text.t("cli-dataset-template:title"),
    version: "1",
    baseYear: from?.description.baseYear ?? 2026,
    created: new Date().toISOString().slice(0, 10),
  };
  const written = await writeTemplate(folder, { description, ...(from === undefined ? {} : { from }) }).catch(outputRefused(folder));
  if (written === null) throw notEmpty(folder);
  stdout.write(`${text.t("cli-dataset-template:written", { count: written.length, folder })}\n`);
  return EXIT.fine;
};
