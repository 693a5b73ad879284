import { Option } from "@commander-js/extra-typings";
import { defineCommand } from "../../../program/define-command.ts";
import { closed, left, weekGiven, withdrawn } from "./change-options.ts";

/** `framsyn placement replan`: an allocation after places were withdrawn, a site closed, students left or joined, with as few moves as possible. */
export const command = defineCommand({
  order: 50,
  description: "cli-placement-replan:description",
  examples: "cli-placement-replan:examples",
  notes: "cli-placement-replan:notes",
  options: (command, { text, data, format }) =>
    command
      .argument("<allocation>", text.t("cli-placement-verify:allocation"))
      .addOption(new Option("--withdraw <places...>", text.t("cli-placement-replan:withdraw")).argParser(withdrawn(text)))
      .addOption(new Option("--close <site...>", text.t("cli-placement-replan:close")).argParser(closed(text)))
      .addOption(new Option("--leave <student...>", text.t("cli-placement-replan:leave")).argParser(left))
      .option("--join <file>", text.t("cli-placement-replan:join"))
      .addOption(new Option("--from <week>", text.t("cli-placement-replan:from")).argParser(weekGiven(text)))
      .option("--term <folder>", text.t("cli-placement-verify:term"))
      .option("--out <file>", text.t("cli-placement-allocate:out"))
      .addOption(data())
      .addOption(format()),
});
