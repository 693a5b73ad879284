import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn placement explain`: what stood in the way of a student, and what would help. */
export const command = defineCommand({
  order: 70,
  description: "cli-placement-explain:description",
  examples: "cli-placement-explain:examples",
  notes: "cli-placement-explain:notes",
  options: (command, { text, data, format }) =>
    command
      .argument("<allocation>", text.t("cli-placement-verify:allocation"))
      .requiredOption("--student <student>", text.t("cli-placement-explain:student"))
      .option("--term <folder>", text.t("cli-placement-verify:term"))
      .addOption(data())
      .addOption(format()),
});
