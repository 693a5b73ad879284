import { Option } from "@commander-js/extra-typings";
import { HOURS, MEASURES, Noise } from "#model/projection";
import { defineCommand } from "../../program/define-command.ts";
import { list, year, years } from "../../program/option-values.ts";

/** What a projection is written as. */
export const FORMATS = ["table", "json", "csv", "csv-no", "xlsx"] as const;

/** `framsyn projection`: supply, demand and gap, year by year. */
export const command = defineCommand({
  order: 10,
  description: "cli-projection:description",
  examples: "cli-projection:examples",
  notes: "cli-projection:notes",
  options: (command, { text, draws, seed, fileFormat, out, data, scenario, workers }) =>
    command
      .addOption(new Option("--occupation <id...>", text.t("cli-projection:occupation")).argParser(list(text)))
      .addOption(new Option("--unit <id...>", text.t("cli-projection:unit")).argParser(list(text)))
      .addOption(new Option("--from <year>", text.t("cli-projection:from")).argParser(year(text)))
      .addOption(new Option("--to <year>", text.t("cli-projection:to")).argParser(year(text)))
      .addOption(new Option("--years <years>", text.t("cli-projection:years")).argParser(years(text)))
      .addOption(draws({ least: 1, most: 100_000 }))
      .addOption(seed())
      .addOption(new Option("--noise <kind>", text.t("cli-projection:noise")).choices(Noise.options).default("expected" as const))
      .addOption(new Option("--hours <kind>", text.t("cli-projection:hours")).choices(HOURS).default("contracted" as const))
      .addOption(fileFormat(FORMATS))
      .addOption(out())
      .addOption(new Option("--measure <measure...>", text.t("cli-projection:measure")).choices(MEASURES))
      .addOption(data())
      .addOption(scenario())
      .addOption(workers()),
});
