import { Option } from "@commander-js/extra-typings";
import { versionOption } from "../../../plans/version-option.ts";
import { defineCommand } from "../../../program/define-command.ts";
import { measureSteps } from "./measure-steps.ts";

/** `framsyn plan read`: what stands in a plan, to edit and save again; filled in where none is begun. */
export const command = defineCommand({
  order: 20,
  description: "cli-plan:read.description",
  examples: "cli-plan:examples.read",
  options: (command, { text, dataFolder }) =>
    command
      .argument("<unit>", text.t("cli-plan:step.unit"))
      .addOption(versionOption(text))
      .addOption(new Option("--add <measure:steps...>", text.t("cli-plan:read.add")).argParser(measureSteps(text)))
      .option("--measures <file>", text.t("cli-portfolio:measures"))
      .option("--out <file>", text.t("cli-plan:read.out"))
      .addOption(dataFolder()),
});
