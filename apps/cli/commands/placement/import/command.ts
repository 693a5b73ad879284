import { Option } from "@commander-js/extra-typings";
import { defineCommand } from "../../../program/define-command.ts";

/** Tables of a term that others keep in files of their own. */
const TABLES = [
  "students",
  "wishes",
  "history",
  "exclusions",
  "unavailable",
  "placement_sites",
  "placement_capacity",
  "supervision",
  "placement_agreements",
  "placement_orders",
  "closures",
  "travel_times",
] as const;

/** `framsyn placement import`: a workbook of a school or a site into a table of a term. */
export const command = defineCommand({
  order: 25,
  description: "cli-placement-import:description",
  examples: "cli-placement-import:examples",
  notes: "cli-placement-import:notes",
  options: (command, { text, data, format }) =>
    command
      .argument("<file>", text.t("cli-placement-import:file"))
      .addOption(new Option("--as <table>", text.t("cli-placement-import:as")).choices(TABLES).makeOptionMandatory())
      .requiredOption("--into <term>", text.t("cli-placement:term"))
      .option("--map <file>", text.t("cli-placement-import:map"))
      .option("--save-map <file>", text.t("cli-placement-import:saveMap"))
      .option("--preview", text.t("cli-placement-import:preview"))
      .addOption(data())
      .addOption(format()),
});
