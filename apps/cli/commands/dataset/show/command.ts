import { defineCommand } from "../../../program/define-command.ts";

/** What the contents are written as. */
export const FORMATS = ["table", "json", "xlsx"] as const;

/** `framsyn dataset show`: what a dataset holds. */
export const command = defineCommand({
  order: 20,
  description: "cli-dataset-show:description",
  examples: "cli-dataset-show:examples",
  options: (command, { text, fileFormat, out, workers }) =>
    command
      .argument("[folder]", text.t("cli-dataset-show:folder"))
      .option("--knowledge", text.t("cli-dataset-show:knowledge"))
      .addOption(fileFormat(FORMATS, "cli-dataset-show:format"))
      .addOption(out())
      .addOption(workers()),
});
