import { ANALYSIS_DRAWS } from "../../../program/common-options.ts";
import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn placement worth`: what one more place is worth at each site and discipline, in students and in experienced staff of a year. */
export const command = defineCommand({
  order: 80,
  description: "cli-placement-worth:description",
  examples: "cli-placement-worth:examples",
  notes: "cli-placement-worth:notes",
  options: (command, { text, year, data, scenario, draws, seed, formatOrCsv }) =>
    command
      .argument("<allocation>", text.t("cli-placement-verify:allocation"))
      .option("--term <folder>", text.t("cli-placement-verify:term"))
      .addOption(year("cli-placement-worth:year"))
      .addOption(draws(ANALYSIS_DRAWS))
      .addOption(seed())
      .addOption(scenario())
      .addOption(data())
      .addOption(formatOrCsv()),
});
