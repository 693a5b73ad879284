import { Option } from "@commander-js/extra-typings";
import { defineCommand } from "../../../program/define-command.ts";
import { closed, left, withdrawn } from "./change-options.ts";

/** `framsyn placement replan`: an allocation after places were withdrawn, a site closed or a student left, with as few moves as possible. */
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
      .option("--term <folder>", text.t("cli-placement-verify:term"))
      .option("--out <file>", text.t("cli-placement-allocate:out"))
      .addOption(data())
      .addOption(format()),
});
