import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn dataset import-hr`: a dataset with one unit's staff taken from a payroll export. */
export const command = defineCommand({
  order: 40,
  description: "cli:importHr.description",
  examples: "cli:examples.importHr",
  notes: "cli:importHr.notes",
  options: (command, { text, data }) =>
    command
      .argument("<file>", text.t("cli:importHr.file"))
      .requiredOption("--unit <id>", text.t("cli:importHr.unit"))
      .requiredOption("--out <folder>", text.t("cli:importHr.out"))
      .addOption(data())
      .option("--map <file>", text.t("cli:importHr.map"))
      .option("--date <date>", text.t("cli:importHr.date")),
});
