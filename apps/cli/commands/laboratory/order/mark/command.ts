import { Option } from "@commander-js/extra-typings";
import { defineCommand } from "../../../../program/define-command.ts";
import { wholeNumber } from "../../../../program/option-values.ts";

const MOST_PACKS = 1_000_000;

/** `framsyn laboratory order mark`: a product is ordered. */
export const command = defineCommand({
  order: 20,
  description: "cli-laboratory-order:mark",
  examples: "cli-laboratory-order:examples.mark",
  options: (command, { text, dataFolder }) =>
    command
      .argument("<laboratory>", text.t("cli-laboratory-order:laboratory"))
      .argument("<product>", text.t("cli-laboratory-order:product"))
      .requiredOption("--expected <date>", text.t("cli-laboratory-order:expected"))
      .requiredOption("--by <account>", text.t("cli-laboratory-order:by"))
      .option("--on <date>", text.t("cli-laboratory-order:on"))
      .addOption(new Option("--packs <number>", text.t("cli-laboratory-order:packs")).argParser(wholeNumber(text, 1, MOST_PACKS)))
      .addOption(dataFolder()),
});
