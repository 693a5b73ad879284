import { ANALYSIS_DRAWS } from "../../program/common-options.ts";
import { defineCommand } from "../../program/define-command.ts";

/** `framsyn decomposition`: why a gap changes. */
export const command = defineCommand({
  order: 40,
  description: "cli-explain:decomposition.description",
  examples: "cli-explain:decomposition.examples",
  notes: "cli-explain:decomposition.notes",
  options: (command, { text, year, data, scenario, draws, seed, formatOrCsv, workers }) =>
    command
      .requiredOption("--occupation <id>", text.t("cli-explain:options.occupation"))
      .option("--unit <id>", text.t("cli-explain:options.unit"))
      .addOption(year())
      .addOption(data())
      .addOption(scenario())
      .addOption(draws(ANALYSIS_DRAWS))
      .addOption(seed())
      .addOption(formatOrCsv())
      .addOption(workers()),
});
