import { ANALYSIS_DRAWS } from "../../program/common-options.ts";
import { defineCommand } from "../../program/define-command.ts";

/** `framsyn ask`: any question the model can be asked, from a file; also those that have no command of their own. */
export const command = defineCommand({
  order: 85,
  description: "cli-ask:description",
  examples: "cli-ask:examples",
  notes: "cli-ask:notes",
  options: (command, { text, data, scenario, draws, seed, workers }) =>
    command
      .requiredOption("--question <file>", text.t("cli-ask:question"))
      .addOption(data())
      .addOption(scenario())
      .option("--other-data <folder>", text.t("cli-compare:otherData"))
      .option("--other-scenario <file>", text.t("cli-compare:otherScenario"))
      .addOption(draws(ANALYSIS_DRAWS))
      .addOption(seed())
      .addOption(workers()),
});
