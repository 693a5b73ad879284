import { defineCommand } from "../../../../program/define-command.ts";

/** `framsyn laboratory order close`: what was ordered has come. */
export const command = defineCommand({
  order: 40,
  description: "cli-laboratory-order:close",
  examples: "cli-laboratory-order:examples.close",
  options: (command, { text, dataFolder }) =>
    command
      .argument("<laboratory>", text.t("cli-laboratory-order:laboratory"))
      .argument("<product>", text.t("cli-laboratory-order:product"))
      .requiredOption("--by <account>", text.t("cli-laboratory-order:by"))
      .addOption(dataFolder()),
});
