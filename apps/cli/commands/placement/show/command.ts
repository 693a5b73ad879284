import { Option } from "@commander-js/extra-typings";
import { VIEWS } from "../../../placement/views/views.ts";
import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn placement show`: an allocation seen from the student, the site, the use of capacity, those without, or the orders. */
export const command = defineCommand({
  order: 35,
  description: "cli-placement-show:description",
  examples: "cli-placement-show:examples",
  notes: "cli-placement-show:notes",
  options: (command, { text, data, formatOrCsv }) =>
    command
      .argument("<allocation>", text.t("cli-placement-verify:allocation"))
      .addOption(new Option("--view <view>", text.t("cli-placement-show:view")).choices(VIEWS).makeOptionMandatory())
      .option("--student <student>", text.t("cli-placement-explain:student"))
      .option("--site <site>", text.t("cli-placement-show:site"))
      .option("--date <date>", text.t("cli-placement-show:date"))
      .option("--term <folder>", text.t("cli-placement-verify:term"))
      .addOption(data())
      .addOption(formatOrCsv()),
});
