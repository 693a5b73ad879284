import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn laboratory template`: a workbook in which a laboratory describes itself. */
export const command = defineCommand({
  order: 90,
  description: "cli-laboratory-template:description",
  examples: "cli-laboratory-template:examples",
  options: (command, { text, data }) =>
    command
      .requiredOption("--out <file>", text.t("cli-laboratory-template:out"))
      .option("--laboratory <laboratory>", text.t("cli-laboratory-template:laboratory"))
      .addOption(data()),
});
