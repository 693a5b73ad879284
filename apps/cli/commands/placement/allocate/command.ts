import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn placement allocate`: who goes where, and the proof that no more can be placed. */
export const command = defineCommand({
  order: 30,
  description: "cli-placement-allocate:description",
  examples: "cli-placement-allocate:examples",
  notes: "cli-placement-allocate:notes",
  options: (command, { text, data, formatOrCsv }) =>
    command
      .argument("<term>", text.t("cli-placement:term"))
      .option("--out <file>", text.t("cli-placement-allocate:out"))
      .addOption(data())
      .addOption(formatOrCsv()),
});
