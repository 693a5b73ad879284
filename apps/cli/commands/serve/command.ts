import { Option } from "@commander-js/extra-typings";
import { defineCommand } from "../../program/define-command.ts";
import { wholeNumber } from "../../program/option-values.ts";

/** `framsyn serve`: web app and API on this machine. */
export const command = defineCommand({
  order: 140,
  description: "cli-serve:description",
  examples: "cli-serve:examples",
  options: (command, { text, dataFolder }) =>
    command
      .addOption(new Option("--port <number>", text.t("cli-serve:port")).argParser(wholeNumber(text, 0, 65_535)).default(4180))
      .addOption(new Option("--host <address>", text.t("cli-serve:host")).default("127.0.0.1"))
      .addOption(dataFolder("cli-serve:dataFolder")),
});
