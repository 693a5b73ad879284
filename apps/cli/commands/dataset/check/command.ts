import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn dataset check`: whether a folder holds a dataset that can be used. */
export const command = defineCommand({
  order: 10,
  description: "cli-dataset-check:description",
  examples: "cli-dataset-check:examples",
  options: (command, { text, format }) => command.argument("<folder>", text.t("cli-dataset-check:folder")).addOption(format()),
});
