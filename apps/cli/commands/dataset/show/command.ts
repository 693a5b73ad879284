import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn dataset show`: what a dataset holds. */
export const command = defineCommand({
  order: 20,
  description: "cli-dataset-show:description",
  examples: "cli-dataset-show:examples",
  options: (command, { text, format, workers }) =>
    command
      .argument("[folder]", text.t("cli-dataset-show:folder"))
      .option("--knowledge", text.t("cli-dataset-show:knowledge"))
      .addOption(format())
      .addOption(workers()),
});
