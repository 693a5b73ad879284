import { ANALYSIS_DRAWS } from "../../program/common-options.ts";
import { defineCommand } from "../../program/define-command.ts";

/** `framsyn decomposition`: why a gap changes. */
export const command = defineCommand({
  order: 40,
  description: "cli-decomposition:description",
  examples: "cli-decomposition:examples",
  notes: "cli-decomposition:notes",
  options: (command, { text, year, data, scenario, draws, seed, formatOrCsv, workers }) =>
    command
      .requiredOption("--occupation <id>", text.t("cli:options.occupation"))
      .option("--unit <id>", text.t("cli:options.unit"))
      .addOption(year())
      .addOption(data())
      .addOption(scenario())
      .addOption(draws(ANALYSIS_DRAWS))
      .addOption(seed())
      .addOption(formatOrCsv())
      .addOption(workers()),
});
