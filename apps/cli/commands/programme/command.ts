import { Option } from "@commander-js/extra-typings";
import { defineCommand } from "../../program/define-command.ts";

/** `framsyn programme`: the five questions about the country, answered. */
export const command = defineCommand({
  order: 30,
  description: "programme:command.description",
  examples: "programme:command.examples",
  notes: "programme:command.notes",
  options: (command, { text, draws, seed, workers, data, dataFolder }) =>
    command
      .addOption(draws({ least: 10, most: 2000 }))
      .addOption(seed())
      .addOption(
        new Option("--format <format>", text.t("programme:command.format")).choices(["text", "json"] as const).default("text" as const),
      )
      .addOption(workers())
      .addOption(data())
      .addOption(dataFolder("programme:command.dataFolder")),
});
