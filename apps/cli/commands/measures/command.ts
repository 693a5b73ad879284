import { defineCommand } from "../../program/define-command.ts";

/** `framsyn measures`: what a portfolio is chosen from, shown and checked. */
export const command = defineCommand({
  order: 90,
  description: "cli-remedy:measures.description",
  examples: "cli-remedy:measures.examples",
  notes: "cli-remedy:measures.notes",
  options: (command, { text, data, formatOrCsv }) =>
    command.argument("[file]", text.t("cli-remedy:measures.file")).addOption(data("cli-remedy:measures.data")).addOption(formatOrCsv()),
});
