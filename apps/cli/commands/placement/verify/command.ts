import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn placement verify`: whether an allocation keeps every rule and proves what it says. */
export const command = defineCommand({
  order: 40,
  description: "cli-placement-verify:description",
  examples: "cli-placement-verify:examples",
  notes: "cli-placement-verify:notes",
  options: (command, { text, data, format }) =>
    command
      .argument("<allocation>", text.t("cli-placement-verify:allocation"))
      .option("--term <folder>", text.t("cli-placement-verify:term"))
      .option("--earlier <file>", text.t("cli-placement-verify:earlier"))
      .addOption(data())
      .addOption(format()),
});
