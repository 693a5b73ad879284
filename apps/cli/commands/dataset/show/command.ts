import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn dataset show`: what a dataset holds. */
export const command = defineCommand({
  order: 20,
  description: "cli:show.description",
  examples: "cli:examples.show",
  options: (command, { text, format }) => command.argument("[folder]", text.t("cli:show.folder")).addOption(format()),
});
