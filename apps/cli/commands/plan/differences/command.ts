import { InvalidArgumentError, Option } from "@commander-js/extra-typings";
import type { Translator } from "#io/language";
import { type PlanSide, readSide } from "#model/plan";
import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn plan differences`: what differs between two versions of a plan. */
export const command = defineCommand({
  order: 90,
  description: "cli-plan:differences.description",
  examples: "cli-plan:examples.differences",
  options: (command, { text, dataFolder, format }) =>
    command
      .argument("<unit>", text.t("cli-plan:step.unit"))
      .addOption(new Option("--from <side>", text.t("cli-plan:differences.from")).argParser(side(text)).makeOptionMandatory())
      .addOption(new Option("--to <side>", text.t("cli-plan:differences.to")).argParser(side(text)))
      .addOption(dataFolder())
      .addOption(format()),
});

/** Reads which version or revision of a plan is meant. */
function side(text: Translator): (value: string) => PlanSide {
  return (value) => {
    const read = readSide(value);
    if (read === undefined) throw new InvalidArgumentError(text.t("cli-plan:differences.from"));
    return read;
  };
}
