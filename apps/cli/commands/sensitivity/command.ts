import { Option } from "@commander-js/extra-typings";
import { ANALYSIS_DRAWS } from "../../program/common-options.ts";
import { defineCommand } from "../../program/define-command.ts";
import { list } from "../../program/option-values.ts";

/** `framsyn sensitivity`: which figures make a gap uncertain. */
export const command = defineCommand({
  order: 50,
  description: "cli-sensitivity:description",
  examples: "cli-sensitivity:examples",
  notes: "cli-sensitivity:notes",
  options: (command, { text, year, data, scenario, draws, seed, formatOrCsv, workers }) =>
    command
      .requiredOption("--occupation <id>", text.t("cli:options.occupation"))
      .addOption(new Option("--unit <id...>", text.t("cli:options.units")).argParser(list(text)))
      .addOption(year())
      .addOption(data())
      .addOption(scenario())
      .addOption(draws(ANALYSIS_DRAWS))
      .addOption(seed())
      .addOption(formatOrCsv())
      .addOption(workers()),
});
