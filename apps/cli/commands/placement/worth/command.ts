import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn placement worth`: what one more place is worth at each site and discipline. */
export const command = defineCommand({
  order: 80,
  description: "cli-placement-worth:description",
  examples: "cli-placement-worth:examples",
  notes: "cli-placement-worth:notes",
  options: (command, { text, data, formatOrCsv }) =>
    command
      .argument("<allocation>", text.t("cli-placement-verify:allocation"))
      .option("--term <folder>", text.t("cli-placement-verify:term"))
      .addOption(data())
      .addOption(formatOrCsv()),
});
