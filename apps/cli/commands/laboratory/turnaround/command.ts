import { USUAL_REPLICATIONS } from "#model/analysis";
import { defineCommand } from "../../../program/define-command.ts";

/** Each draw is a simulation of weeks: more would take long and say little more. */
const REPLICATIONS = { least: 2, most: 500, about: "cli-laboratory-turnaround:draws" } as const;

/** `framsyn laboratory turnaround`: how long answers take, simulated with the volumes of a year. */
export const command = defineCommand({
  order: 20,
  description: "cli-laboratory-turnaround:description",
  examples: "cli-laboratory-turnaround:examples",
  notes: "cli-laboratory-turnaround:notes",
  options: (command, { text, year, data, scenario, draws, seed, formatOrCsv, workers }) =>
    command
      .option("--laboratory <laboratory>", text.t("cli-laboratory-capacity:laboratory"))
      .addOption(year("cli-laboratory-turnaround:year"))
      .addOption(data())
      .addOption(scenario())
      .addOption(draws(REPLICATIONS).default(USUAL_REPLICATIONS))
      .addOption(seed())
      .addOption(formatOrCsv())
      .addOption(workers()),
});
