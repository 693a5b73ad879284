import { Command, Option } from "@commander-js/extra-typings";
import { LANGUAGES } from "#io/language";
import type { Terminal } from "../terminal/terminal.ts";
import { sayWrong } from "./say-wrong.ts";

/** Makes an empty command with help in the terminal's language, which never ends the process by itself. */
export function makeCommand(name: string, description: string, { text, stdout, stderr }: Terminal): Command {
  const command: Command = new Command(name);
  const end = command.error.bind(command);
  command.error = (message, options) => end(sayWrong(message, options?.code, text), options);
  return (
    command
      .description(description)
      .addOption(new Option("--language <language>", text.t("cli:options.language")).choices(LANGUAGES))
      .helpOption("-h, --help", text.t("cli:options.help"))
      .helpCommand(false)
      // What stands after a command's name is that command's: `plan` and `plan document` both have an option --out.
      .enablePositionalOptions()
      .exitOverride()
      .showHelpAfterError(text.t("cli:wrong.help"))
      .configureOutput({ writeOut: (line) => stdout.write(line), writeErr: (line) => stderr.write(line) })
      .configureHelp({
        styleTitle: (title) => {
          const known = text.find(`cli:help.${title.replace(":", "").toLowerCase()}`);
          return known === null ? title : `${known}:`;
        },
        argumentDescription: ({ description }) => description,
        optionDescription: (option) => {
          const choices = option.argChoices ? ` (${option.argChoices.join(", ")})` : "";
          const fallback =
            option.defaultValue === undefined ? "" : ` (${text.t("cli:help.default", { value: String(option.defaultValue) })})`;
          return option.description + choices + fallback;
        },
      })
  );
}
