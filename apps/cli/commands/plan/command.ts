import { Option } from "@commander-js/extra-typings";
import { PLAN_FORMATS } from "#model/plan";
import { defineCommand } from "../../program/define-command.ts";
import { list } from "../../program/option-values.ts";

/** `framsyn plan`: plans with their numbers, as text or as files; the commands within it work on stored plans. */
export const command = defineCommand({
  order: 20,
  description: "plan:command.description",
  examples: "plan:command.examples",
  options: (command, { text, draws, seed, data, scenario, workers }) =>
    command
      .addOption(new Option("--unit <id...>", text.t("plan:command.unit")).argParser(list(text)))
      .option("--out <path>", text.t("plan:command.out"))
      .addOption(new Option("--format <format>", text.t("plan:command.format")).choices(PLAN_FORMATS))
      .addOption(new Option("--plan <file...>", text.t("plan:command.plan")).argParser(list(text)))
      .option("--date <date>", text.t("plan:command.date"))
      .addOption(draws({ least: 100, most: 10_000, about: "plan:command.draws" }))
      .addOption(seed("plan:command.seed"))
      .addOption(data("plan:command.data"))
      .addOption(scenario("plan:command.scenario"))
      .addOption(workers("plan:command.workers")),
});
