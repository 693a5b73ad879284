import { Option } from "@commander-js/extra-typings";
import { defineCommand } from "../../program/define-command.ts";

/** `framsyn backtest`: how good the model would have been. */
export const command = defineCommand({
  order: 110,
  description: "backtest:description",
  examples: "backtest:examples",
  notes: "backtest:notes",
  options: (command, { text, draws, seed, format, data }) =>
    command
      .addOption(draws({ least: 10, most: 100_000, about: "backtest:draws" }))
      .addOption(seed("backtest:seed"))
      .addOption(format("backtest:format"))
      .addOption(new Option("--score", text.t("backtest:scoreOption")).conflicts("hubverse"))
      .addOption(new Option("--hubverse <folder>", text.t("backtest:hubverseOption")))
      .addOption(data("backtest:data")),
});
