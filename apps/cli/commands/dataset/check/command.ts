import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn dataset check`: whether a folder holds a dataset that can be used. */
export const command = defineCommand({
  order: 10,
  description: "cli:check.description",
  examples: "cli:examples.check",
  options: (command, { text, format }) => command.argument("<folder>", text.t("cli:check.folder")).addOption(format()),
});
