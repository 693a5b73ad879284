import { Option } from "@commander-js/extra-typings";
import { ORDER_STATUSES } from "#model/analysis";
import { ANALYSIS_DRAWS } from "../../../program/common-options.ts";
import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn laboratory orders`: what a laboratory has in stock, how long it lasts, and when and how much to order. */
export const command = defineCommand({
  order: 30,
  description: "cli-laboratory-orders:description",
  examples: "cli-laboratory-orders:examples",
  options: (command, { text, data, scenario, draws, seed, formatOrCsv, workers }) =>
    command
      .option("--laboratory <laboratory>", text.t("cli-laboratory-orders:laboratory"))
      .option("--on <date>", text.t("cli-laboratory-orders:on"))
      .addOption(new Option("--status <status>", text.t("cli-laboratory-orders:status")).choices(ORDER_STATUSES))
      .addOption(data())
      .addOption(scenario())
      .addOption(draws(ANALYSIS_DRAWS))
      .addOption(seed())
      .addOption(formatOrCsv())
      .addOption(workers()),
});
