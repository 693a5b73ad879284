import { Option } from "@commander-js/extra-typings";
import { defineCommand } from "../../program/define-command.ts";
import { wholeNumber } from "../../program/option-values.ts";

const MOST_LANES = 64;

/** `framsyn worker`: works on the runs of a server's queue. */
export const command = defineCommand({
  order: 150,
  description: "cli-worker:description",
  examples: "cli-worker:examples",
  notes: "cli-worker:notes",
  options: (command, { text }) =>
    command
      .addOption(new Option("--concurrency <number>", text.t("cli-worker:concurrency")).argParser(wholeNumber(text, 1, MOST_LANES)))
      .option("--once", text.t("cli-worker:once")),
});
