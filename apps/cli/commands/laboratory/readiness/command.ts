import { Option } from "@commander-js/extra-typings";
import { defineCommand } from "../../../program/define-command.ts";
import { wholeNumber } from "../../../program/option-values.ts";
import { shareBetween } from "./share-between.ts";

/** Each future is followed many times over: more would take long and say little more. */
const FUTURES = { least: 10, most: 400, about: "cli-laboratory-readiness:draws" } as const;
const USUAL_FUTURES = 100;

/** `framsyn laboratory readiness`: what is cheapest to have ready so that a surge breaks nothing. */
export const command = defineCommand({
  order: 50,
  description: "cli-laboratory-readiness:description",
  examples: "cli-laboratory-readiness:examples",
  notes: "cli-laboratory-readiness:notes",
  options: (command, { text, data, draws, seed, formatOrCsv, workers }) =>
    command
      .option("--scenario <file>", text.t("cli-laboratory-surge:scenario"))
      .option("--laboratory <laboratory>", text.t("cli-laboratory-capacity:laboratory"))
      .addOption(new Option("--days <days>", text.t("cli-laboratory-readiness:days")).argParser(wholeNumber(text, 1, 364)).default(30))
      .addOption(
        new Option("--share <share>", text.t("cli-laboratory-readiness:share")).argParser(shareBetween(text, 0.5, 0.99)).default(0.9),
      )
      .addOption(data())
      .addOption(draws(FUTURES).default(USUAL_FUTURES))
      .addOption(seed())
      .addOption(formatOrCsv())
      .addOption(workers()),
});
