import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn dataset template`: a folder of empty tables to fill in. */
export const command = defineCommand({
  order: 30,
  description: "cli-dataset-template:description",
  examples: "cli-dataset-template:examples",
  options: (command, { text }) =>
    command.argument("<folder>", text.t("cli-dataset-template:folder")).option("--from <dataset>", text.t("cli-dataset-template:from")),
});
