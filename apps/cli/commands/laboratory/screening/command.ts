import { ANALYSIS_DRAWS } from "../../../program/common-options.ts";
import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn laboratory screening`: what programmes bring laboratories, step by step, and the people it takes. */
export const command = defineCommand({
  order: 25,
  description: "cli-laboratory-screening:description",
  examples: "cli-laboratory-screening:examples",
  notes: "cli-laboratory-screening:notes",
  options: (command, { text, year, data, scenario, draws, seed, formatOrCsv, workers }) =>
    command
      .option("--programme <programme>", text.t("cli-laboratory-screening:programme"))
      .addOption(year("cli-laboratory-screening:year"))
      .addOption(data())
      .addOption(scenario())
      .addOption(draws(ANALYSIS_DRAWS))
      .addOption(seed())
      .addOption(formatOrCsv())
      .addOption(workers()),
});
