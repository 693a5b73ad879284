import { Option } from "@commander-js/extra-typings";
import { ANALYSIS_DRAWS } from "../../../program/common-options.ts";
import { defineCommand } from "../../../program/define-command.ts";
import { wholeNumber } from "../../../program/option-values.ts";

const MOST_STUDENTS = 1000;
const USUAL_STUDENTS = 10;

/** `framsyn placement worth`: what one more place is worth at each site and discipline, or more students of a programme, in students and in experienced staff of a year. */
export const command = defineCommand({
  order: 80,
  description: "cli-placement-worth:description",
  examples: "cli-placement-worth:examples",
  notes: "cli-placement-worth:notes",
  options: (command, { text, year, data, scenario, draws, seed, formatOrCsv }) =>
    command
      .argument("<allocation>", text.t("cli-placement-verify:allocation"))
      .option("--term <folder>", text.t("cli-placement-verify:term"))
      .addOption(
        new Option("--more <number>", text.t("cli-placement-worth:more"))
          .argParser(wholeNumber(text, 1, MOST_STUDENTS))
          .default(USUAL_STUDENTS),
      )
      .option("--programme <programme>", text.t("cli-placement-worth:onlyProgramme"))
      .addOption(year("cli-placement-worth:year"))
      .addOption(draws(ANALYSIS_DRAWS))
      .addOption(seed())
      .addOption(scenario())
      .addOption(data())
      .addOption(formatOrCsv()),
});
