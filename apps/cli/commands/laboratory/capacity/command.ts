import { ANALYSIS_DRAWS } from "../../../program/common-options.ts";
import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn laboratory capacity`: the first bottleneck of a laboratory and the next, and what is needed of each resource. */
export const command = defineCommand({
  order: 10,
  description: "cli-laboratory-capacity:description",
  examples: "cli-laboratory-capacity:examples",
  options: (command, { text, year, data, scenario, draws, seed, formatOrCsv, workers }) =>
    command
      .option("--laboratory <laboratory>", text.t("cli-laboratory-capacity:laboratory"))
      .addOption(year("cli-laboratory-capacity:year"))
      .addOption(data())
      .addOption(scenario())
      .addOption(draws(ANALYSIS_DRAWS))
      .addOption(seed())
      .addOption(formatOrCsv())
      .addOption(workers()),
});
