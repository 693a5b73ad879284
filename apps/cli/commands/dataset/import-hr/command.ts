import { InvalidArgumentError } from "@commander-js/extra-typings";
import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn dataset import-hr`: a dataset with one unit's staff taken from a payroll export. */
export const command = defineCommand({
  order: 40,
  description: "cli-dataset-import-hr:description",
  examples: "cli-dataset-import-hr:examples",
  notes: "cli-dataset-import-hr:notes",
  options: (command, { text, data, format }) =>
    command
      .argument("<file>", text.t("cli-dataset-import-hr:file"))
      .requiredOption("--unit <unit>", text.t("cli-dataset-import-hr:unit"))
      .option("--out <folder>", text.t("cli-dataset-import-hr:out"))
      .addOption(data())
      .option("--map <file>", text.t("cli-dataset-import-hr:map"))
      .option("--date <date>", text.t("cli-dataset-import-hr:date"))
      .option("--preview", text.t("cli-dataset-import-hr:preview"))
      .option("--save-map <file>", text.t("cli-dataset-import-hr:saveMap"))
      .option(
        "--answer <question=answer>",
        text.t("cli-dataset-import-hr:answer"),
        (value: string, earlier: Readonly<Record<string, string>> | undefined) => {
          const [, question, answer] = /^([^=]+)=(.+)$/.exec(value) ?? [];
          if (question === undefined || answer === undefined) throw new InvalidArgumentError(text.t("cli-dataset-import-hr:answerForm"));
          return { ...earlier, [question.trim()]: answer.trim() };
        },
      )
      .option("--leave-out-bad-rows", text.t("cli-dataset-import-hr:leaveOutBadRows"))
      .addOption(format("cli-dataset-import-hr:format")),
});
