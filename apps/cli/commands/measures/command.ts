import { defineCommand } from "../../program/define-command.ts";

/** `framsyn measures`: what a portfolio is chosen from, shown and checked. */
export const command = defineCommand({
  order: 90,
  description: "cli-measures:description",
  examples: "cli-measures:examples",
  notes: "cli-measures:notes",
  options: (command, { text, data, formatOrCsv }) =>
    command.argument("[file]", text.t("cli-measures:file")).addOption(data("cli-measures:data")).addOption(formatOrCsv()),
});
