import { Option } from "@commander-js/extra-typings";
import { byOption } from "../../../plans/by-option.ts";
import { defineCommand } from "../../../program/define-command.ts";
import { MOST_REVISIONS, wholeNumber } from "../../../program/option-values.ts";

/** `framsyn plan save`: a file as a plan's next revision. */
export const command = defineCommand({
  order: 30,
  description: "cli-plan:save.description",
  examples: "cli-plan:examples.save",
  options: (command, { text, dataFolder }) =>
    command
      .argument("<file>", text.t("cli-plan:save.file"))
      .addOption(byOption(text))
      .addOption(
        new Option("--revision <number>", text.t("cli-plan:save.revision")).argParser(wholeNumber(text, 0, MOST_REVISIONS)).default(0),
      )
      .option("--note <text>", text.t("cli-plan:save.note"), "")
      .addOption(dataFolder()),
});
