import { Option } from "@commander-js/extra-typings";
import { ANALYSIS_DRAWS } from "../../program/common-options.ts";
import { defineCommand } from "../../program/define-command.ts";
import { wholeNumber } from "../../program/option-values.ts";

const MOST_STUDENTS = 1000;

/** `framsyn supervisors`: how many supervisors, and where, it takes to admit more students. */
export const command = defineCommand({
  order: 75,
  description: "cli-supervisors:description",
  examples: "cli-supervisors:examples",
  notes: "cli-supervisors:notes",
  options: (command, { text, year, data, scenario, draws, seed, formatOrCsv, workers }) =>
    command
      .requiredOption("--programme <programme>", text.t("cli-supervisors:programme"))
      .addOption(
        new Option("--more <number>", text.t("cli-supervisors:more")).argParser(wholeNumber(text, 1, MOST_STUDENTS)).makeOptionMandatory(),
      )
      .addOption(year("cli-supervisors:year"))
      .option("--term <folder>", text.t("cli-supervisors:term"))
      .option("--out <file>", text.t("cli-supervisors:out"))
      .addOption(data())
      .addOption(scenario())
      .addOption(draws(ANALYSIS_DRAWS))
      .addOption(seed())
      .addOption(formatOrCsv())
      .addOption(workers()),
});
