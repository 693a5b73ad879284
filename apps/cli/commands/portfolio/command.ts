import { Option } from "@commander-js/extra-typings";
import { ANALYSIS_DRAWS } from "../../program/common-options.ts";
import { defineCommand } from "../../program/define-command.ts";
import { amount, goals } from "./option-values.ts";

/** `framsyn portfolio`: the cheapest measures that bring the probability of a shortage down to a level. */
export const command = defineCommand({
  order: 80,
  description: "cli-portfolio:description",
  examples: "cli-portfolio:examples",
  notes: "cli-portfolio:notes",
  options: (command, { text, data, scenario, draws, seed, formatOrCsv, workers }) =>
    command
      .addOption(new Option("--goal <goal...>", text.t("cli-portfolio:goal")).argParser(goals(text)).makeOptionMandatory())
      .addOption(new Option("--budget <amount>", text.t("cli-portfolio:budget")).argParser(amount(text)))
      .option("--measures <file>", text.t("cli-portfolio:measures"))
      .addOption(data())
      .addOption(scenario())
      .addOption(draws(ANALYSIS_DRAWS))
      .addOption(seed())
      .addOption(formatOrCsv())
      .addOption(workers()),
});
