import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn dataset import-hr`: a dataset with one unit's staff taken from a payroll export. */
export const command = defineCommand({
  order: 40,
  description: "cli-dataset-import-hr:description",
  examples: "cli-dataset-import-hr:examples",
  notes: "cli-dataset-import-hr:notes",
  options: (command, { text, data }) =>
    command
      .argument("<file>", text.t("cli-dataset-import-hr:file"))
      .requiredOption("--unit <id>", text.t("cli-dataset-import-hr:unit"))
      .requiredOption("--out <folder>", text.t("cli-dataset-import-hr:out"))
      .addOption(data())
      .option("--map <file>", text.t("cli-dataset-import-hr:map"))
      .option("--date <date>", text.t("cli-dataset-import-hr:date")),
});
