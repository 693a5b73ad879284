import { versionOption } from "../../../plans/version-option.ts";
import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn plan document`: a plan from the store as a file, the same bytes as from the server. */
export const command = defineCommand({
  order: 100,
  description: "cli-plan:document.description",
  examples: "cli-plan:examples.document",
  options: (command, { text, dataFolder }) =>
    command
      .argument("<unit>", text.t("cli-plan:step.unit"))
      .requiredOption("--out <file>", text.t("cli-plan:document.out"))
      .addOption(versionOption(text))
      .addOption(dataFolder()),
});
