import { Option } from "@commander-js/extra-typings";
import { defineCommand } from "../../../program/define-command.ts";

/** As `ExportFormat` in `io/placement-files`, which help waits for none of. */
const FORMATS = ["csv", "csv-no", "xlsx", "ics", "letters-pdf", "letters-docx", "orders"] as const;

/** `framsyn placement export`: an allocation as tables, calendars and letters. */
export const command = defineCommand({
  order: 90,
  description: "cli-placement-export:description",
  examples: "cli-placement-export:examples",
  notes: "cli-placement-export:notes",
  options: (command, { text, data }) =>
    command
      .argument("<allocation>", text.t("cli-placement-verify:allocation"))
      .addOption(new Option("--as <format>", text.t("cli-placement-export:as")).choices(FORMATS).makeOptionMandatory())
      .addOption(new Option("--student <student>", text.t("cli-placement-export:student")).conflicts("site"))
      .option("--site <site>", text.t("cli-placement-export:site"))
      .option("--earlier <files...>", text.t("cli-placement-export:earlier"))
      .requiredOption("--out <path>", text.t("cli-placement-export:out"))
      .option("--term <folder>", text.t("cli-placement-verify:term"))
      .addOption(data()),
});
