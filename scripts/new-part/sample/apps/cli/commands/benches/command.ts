import { defineCommand } from "../../program/define-command.ts";

/** `framsyn benches`: the benches of a unit. */
export const command = defineCommand({
  order: 95,
  description: "cli-benches:description",
  examples: "cli-benches:examples",
  options: (command, { text, data }) => command.argument("<unit>", text.t("cli-benches:unit")).addOption(data("cli-benches:data")),
});
