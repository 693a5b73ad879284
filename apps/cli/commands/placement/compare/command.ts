import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn placement compare`: what differs between two allocations. */
export const command = defineCommand({
  order: 60,
  description: "cli-placement-compare:description",
  examples: "cli-placement-compare:examples",
  options: (command, { text, data, format }) =>
    command
      .argument("<allocation>", text.t("cli-placement-verify:allocation"))
      .argument("<other>", text.t("cli-placement-verify:allocation"))
      .option("--term <folder>", text.t("cli-placement-verify:term"))
      .addOption(data())
      .addOption(format()),
});
