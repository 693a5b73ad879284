import { Option } from "@commander-js/extra-typings";
import { ANALYSIS_DRAWS } from "../../program/common-options.ts";
import { defineCommand } from "../../program/define-command.ts";
import { list } from "../../program/option-values.ts";

/** `framsyn intake`: the yearly students at which supply meets demand. */
export const command = defineCommand({
  order: 70,
  description: "cli-intake:description",
  examples: "cli-intake:examples",
  notes: "cli-intake:notes",
  options: (command, { text, year, data, scenario, draws, seed, formatOrCsv, workers }) =>
    command
      .addOption(new Option("--occupation <id...>", text.t("cli-intake:occupation")).argParser(list(text)))
      .option("--unit <unit>", text.t("cli-intake:unit"))
      .addOption(year())
      .addOption(data())
      .addOption(scenario())
      .addOption(draws(ANALYSIS_DRAWS))
      .addOption(seed())
      .addOption(formatOrCsv())
      .addOption(workers()),
});
