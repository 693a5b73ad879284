import { Option } from "@commander-js/extra-typings";
import { USUAL_WITHDRAWN } from "#model/scenario";
import { defineCommand } from "../../../program/define-command.ts";
import { wholeNumber } from "../../../program/option-values.ts";
import { share } from "./option-values.ts";

const MOST_DRAWS = 1000;
/** Draws of capacity: each is planned anew. */
const USUAL_DRAWS = 30;

/** `framsyn placement link`: students who can be placed, back into the projection. */
export const command = defineCommand({
  order: 90,
  description: "cli-placement-link:description",
  examples: "cli-placement-link:examples",
  notes: "cli-placement-link:notes",
  options: (command, { text, year, data, scenario, seed, formatOrCsv }) =>
    command
      .argument("<term>", text.t("cli-placement:term"))
      .option("--out <file>", text.t("cli-placement-link:out"))
      .addOption(year("cli-placement-link:year"))
      .option("--loop", text.t("cli-placement-link:loop"))
      .option("--lost", text.t("cli-placement-link:lost"))
      .addOption(new Option("--withdrawn <share>", text.t("cli-placement-link:withdrawn")).argParser(share(text)).default(USUAL_WITHDRAWN))
      .addOption(
        new Option("--draws <number>", text.t("cli-placement-link:draws"))
          .argParser(wholeNumber(text, 0, MOST_DRAWS))
          .default(USUAL_DRAWS as number),
      )
      .addOption(seed())
      .addOption(scenario())
      .addOption(data())
      .addOption(formatOrCsv()),
});
