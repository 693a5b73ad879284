import { defineCommand } from "../../../program/define-command.ts";

/** `framsyn plan list`: every unit that can have a plan, and how far it is. */
export const command = defineCommand({
  order: 10,
  description: "cli-plan:list.description",
  examples: "cli-plan:examples.list",
  options: (command, { dataFolder, format }) => command.addOption(dataFolder()).addOption(format()),
});
