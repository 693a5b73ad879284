import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn placement example`: a term to try things with. */
export const command = defineCommand({
  order: 10,
  description: "cli-placement-example:description",
  examples: "cli-placement-example:examples",
  notes: "cli-placement-example:notes",
  options: (command, { text, data }) => command.requiredOption("--out <folder>", text.t("cli-placement-example:out")).addOption(data()),
});
