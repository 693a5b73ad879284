import { Option } from "@commander-js/extra-typings";
import type { PlanStep } from "#model/plan";
import { defineCommand } from "../program/define-command.ts";
import { MOST_REVISIONS, wholeNumber } from "../program/option-values.ts";
import { byOption } from "./by-option.ts";

/** Defines the command of a step of a plan, such as `framsyn plan submit`. */
export const stepCommand = (step: PlanStep, order: number) =>
  defineCommand({
    order,
    description: `cli-plan:step.${step}`,
    examples: `cli-plan:examples.${step}`,
    options: (command, { text, dataFolder }) =>
      command
        .argument("<unit>", text.t("cli-plan:step.unit"))
        .addOption(byOption(text))
        .option("--for <unit>", text.t("cli-plan:step.for"))
        .addOption(new Option("--revision <number>", text.t("cli-plan:step.revision")).argParser(wholeNumber(text, 1, MOST_REVISIONS)))
        .option("--note <text>", text.t("cli-plan:step.note"), "")
        .addOption(dataFolder()),
  });
