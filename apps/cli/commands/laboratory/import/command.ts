import { InvalidArgumentError } from "@commander-js/extra-typings";
import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn laboratory import`: a dataset with a laboratory's figures taken from its own workbooks. */
export const command = defineCommand({
  order: 80,
  description: "cli-laboratory-import:description",
  examples: "cli-laboratory-import:examples",
  notes: "cli-laboratory-import:notes",
  options: (command, { text, data, format, year }) =>
    command
      .argument("<files...>", text.t("cli-laboratory-import:files"))
      .requiredOption("--laboratory <laboratory>", text.t("cli-laboratory-import:laboratory"))
      .option("--unit <unit>", text.t("cli-laboratory-import:unit"))
      .option("--out <folder>", text.t("cli-laboratory-import:out"))
      .addOption(data())
      .addOption(year("cli-laboratory-import:year"))
      .option("--mapping <file>", text.t("cli-laboratory-import:mapping"))
      .option("--preview", text.t("cli-laboratory-import:preview"))
      .option("--save-mapping <file>", text.t("cli-laboratory-import:saveMapping"))
      .option(
        "--answer <question=answer>",
        text.t("cli-laboratory-import:answer"),
        (value: string, earlier: Readonly<Record<string, string>> | undefined) => {
          const [, question, answer] = /^(.+)=([^=]+)$/.exec(value) ?? [];
          if (question === undefined || answer === undefined) throw new InvalidArgumentError(text.t("cli-laboratory-import:answerForm"));
          return { ...earlier, [question.trim()]: answer.trim() };
        },
      )
      .option("--replace-all", text.t("cli-laboratory-import:replaceAll"))
      .addOption(format()),
});
