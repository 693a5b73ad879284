import { ANALYSIS_DRAWS } from "../../../program/common-options.ts";
import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn laboratory surge`: when each resource of laboratories breaks in a surge. */
export const command = defineCommand({
  order: 40,
  description: "cli-laboratory-surge:description",
  examples: "cli-laboratory-surge:examples",
  notes: "cli-laboratory-surge:notes",
  options: (command, { text, data, draws, seed, formatOrCsv, workers }) =>
    command
      .option("--scenario <file>", text.t("cli-laboratory-surge:scenario"))
      .option("--laboratory <laboratory>", text.t("cli-laboratory-capacity:laboratory"))
      .addOption(data())
      .addOption(draws(ANALYSIS_DRAWS))
      .addOption(seed())
      .addOption(formatOrCsv())
      .addOption(workers()),
});
