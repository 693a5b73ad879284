import { defineCommand } from "../../../../program/define-command.ts";

/** `framsyn laboratory order list`: what is marked as ordered, and how it stands. */
export const command = defineCommand({
  order: 10,
  description: "cli-laboratory-order:list",
  examples: "cli-laboratory-order:examples.list",
  options: (command, { text, dataFolder, format }) =>
    command
      .argument("<laboratory>", text.t("cli-laboratory-order:laboratory"))
      .option("--on <date>", text.t("cli-laboratory-order:listOn"))
      .addOption(dataFolder())
      .addOption(format()),
});
