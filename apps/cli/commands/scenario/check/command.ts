import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn scenario check`: whether a scenario fits a dataset. */
export const command = defineCommand({
  order: 10,
  description: "cli-scenario:check",
  examples: "cli-scenario:examples",
  options: (command, { text, data, format }) =>
    command.argument("<file>", text.t("cli-scenario:file")).addOption(data()).addOption(format()),
});
