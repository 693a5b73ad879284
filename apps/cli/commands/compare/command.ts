import { Option } from "@commander-js/extra-typings";
import { ANALYSIS_DRAWS } from "../../program/common-options.ts";
import { defineCommand } from "../../program/define-command.ts";
import { list } from "../../program/option-values.ts";

/** `framsyn compare`: what differs between two sides, or two stored outcomes. */
export const command = defineCommand({
  order: 60,
  description: "cli-explain:compare.description",
  examples: "cli-explain:compare.examples",
  notes: "cli-explain:compare.notes",
  options: (command, { text, data, scenario, year, draws, seed, formatOrCsv, workers }) =>
    command
      .argument("[files...]", text.t("cli-explain:compare.files"))
      .addOption(data("cli-explain:compare.data"))
      .option("--other-data <folder>", text.t("cli-explain:compare.otherData"))
      .addOption(scenario("cli-explain:compare.scenario"))
      .option("--other-scenario <file>", text.t("cli-explain:compare.otherScenario"))
      .addOption(new Option("--occupation <id...>", text.t("cli-explain:compare.occupation")).argParser(list(text)))
      .addOption(new Option("--unit <id...>", text.t("cli-explain:compare.unit")).argParser(list(text)))
      .addOption(year())
      .addOption(draws(ANALYSIS_DRAWS))
      .addOption(seed())
      .addOption(formatOrCsv())
      .addOption(workers()),
});
