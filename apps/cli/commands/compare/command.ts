import { Option } from "@commander-js/extra-typings";
import { ANALYSIS_DRAWS } from "../../program/common-options.ts";
import { defineCommand } from "../../program/define-command.ts";
import { list } from "../../program/option-values.ts";

/** `framsyn compare`: what differs between two sides, or two stored outcomes. */
export const command = defineCommand({
  order: 60,
  description: "cli-compare:description",
  examples: "cli-compare:examples",
  notes: "cli-compare:notes",
  options: (command, { text, data, scenario, year, draws, seed, formatOrCsv, workers }) =>
    command
      .argument("[files...]", text.t("cli-compare:files"))
      .addOption(data("cli-compare:data"))
      .option("--other-data <folder>", text.t("cli-compare:otherData"))
      .addOption(scenario("cli-compare:scenario"))
      .option("--other-scenario <file>", text.t("cli-compare:otherScenario"))
      .addOption(new Option("--occupation <id...>", text.t("cli-compare:occupation")).argParser(list(text)))
      .addOption(new Option("--unit <id...>", text.t("cli-compare:unit")).argParser(list(text)))
      .addOption(year())
      .addOption(draws(ANALYSIS_DRAWS))
      .addOption(seed())
      .addOption(formatOrCsv())
      .addOption(workers()),
});
