import { defineCommand } from "../../program/define-command.ts";

/** `framsyn alternatives`: the futures with a name, and what each assumes. */
export const command = defineCommand({
  order: 125,
  description: "cli-alternatives:description",
  examples: "cli-alternatives:examples",
  notes: "cli-alternatives:notes",
  options: (command, { formatOrCsv }) => command.addOption(formatOrCsv()),
});
