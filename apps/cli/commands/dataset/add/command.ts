import { Option } from "@commander-js/extra-typings";
import { TABLE_NAMES } from "#model/vocabulary";
import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn dataset add`: a dataset with the rows of one table taken from a statistics table. */
export const command = defineCommand({
  order: 45,
  description: "cli-dataset-add:description",
  examples: "cli-dataset-add:examples",
  notes: "cli-dataset-add:notes",
  options: (command, { text, data, format }) =>
    command
      .argument("<file>", text.t("cli-dataset-add:file"))
      .addOption(new Option("--as <table>", text.t("cli-dataset-add:as")).choices(TABLE_NAMES))
      .option("--map <name>", text.t("cli-dataset-add:map"))
      .option("--changes <file>", text.t("cli-dataset-add:changes"))
      .option("--out <folder>", text.t("cli-dataset-add:out"))
      .option("--preview", text.t("cli-dataset-add:preview"))
      .addOption(data())
      .addOption(format()),
});
