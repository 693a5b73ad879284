import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn dataset template`: a folder of empty tables to fill in. */
export const command = defineCommand({
  order: 30,
  description: "cli:template.description",
  examples: "cli:examples.template",
  options: (command, { text }) =>
    command.argument("<folder>", text.t("cli:template.folder")).option("--from <dataset>", text.t("cli:template.from")),
});
