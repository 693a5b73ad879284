import type { Command, OptionValues } from "@commander-js/extra-typings";
import { makeCommand } from "../make-command.ts";
import type { Terminal } from "../terminal.ts";
import { commonOptions } from "./ask.ts";

/** Where the texts of an analysis are: what it does, examples and notes. */
export type AnalysisTexts =
  | "cli-explain:decomposition"
  | "cli-explain:sensitivity"
  | "cli-explain:compare"
  | "cli-remedy:intake"
  | "cli-remedy:portfolio";

/**
 * Makes the command of an analysis: options of its own first, then how it is run and shown, and help with examples and notes.
 *
 * @param own adds the options that only this analysis has.
 */
export function analysisCommand<Args extends unknown[], Own extends OptionValues>(
  name: string,
  texts: AnalysisTexts,
  terminal: Terminal,
  own: (command: Command) => Command<Args, Own>,
) {
  const { text } = terminal;
  const { draws, seed, format, workers } = commonOptions(terminal);
  const examples = `\n${text.t("cli:examples.title")}\n${text.t(`${texts}.examples`)}\n\n${text.t(`${texts}.notes`)}`;
  return own(makeCommand(name, text.t(`${texts}.description`), terminal))
    .addOption(draws)
    .addOption(seed)
    .addOption(format)
    .addOption(workers)
    .addHelpText("after", examples);
}
