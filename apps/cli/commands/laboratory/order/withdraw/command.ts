import { defineCommand } from "../../../../program/define-command.ts";

/** `framsyn laboratory order withdraw`: a mark is taken back. */
export const command = defineCommand({
  order: 30,
  description: "cli-laboratory-order:withdraw",
  examples: "cli-laboratory-order:examples.withdraw",
  options: (command, { text, dataFolder }) =>
    command
      .argument("<laboratory>", text.t("cli-laboratory-order:laboratory"))
      .argument("<product>", text.t("cli-laboratory-order:product"))
      .requiredOption("--by <account>", text.t("cli-laboratory-order:by"))
      .addOption(dataFolder()),
});
