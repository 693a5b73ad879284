import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn placement check`: whether a term can be allocated from. */
export const command = defineCommand({
  order: 20,
  description: "cli-placement-check:description",
  examples: "cli-placement-check:examples",
  options: (command, { text, data }) => command.argument("<term>", text.t("cli-placement:term")).addOption(data()),
});
