import { type Command, Option } from "@commander-js/extra-typings";
import { unitTree } from "#model/scenario";
import { analysisCommand } from "../analysis/analysis-command.ts";
import { answer } from "../analysis/answer.ts";
import { commonOptions, loadSide, yearOf } from "../analysis/ask.ts";
import { EXIT } from "../exit-code.ts";
import type { End } from "../make-command.ts";
import { list } from "../option-values.ts";
import { sensitivityAsCsv, sensitivityAsTable } from "../output/sensitivity-output.ts";
import type { Terminal } from "../terminal.ts";

/** Adds `framsyn sensitivity`. */
export function addSensitivityCommand(program: Command, terminal: Terminal, end: End): void {
  const { text } = terminal;
  const { year, data, scenario } = commonOptions(terminal);
  program.addCommand(
    analysisCommand("sensitivity", "cli-explain:sensitivity", terminal, (command) =>
      command
        .requiredOption("--occupation <id>", text.t("cli-explain:options.occupation"))
        .addOption(new Option("--unit <id...>", text.t("cli-explain:options.units")).argParser(list(text)))
        .addOption(year)
        .addOption(data)
        .addOption(scenario),
    ).action(async (options) => {
      const side = await loadSide(terminal, options.data, options.scenario);
      const units = options.unit ?? [unitTree(side.dataset).nation];
      const question = { kind: "sensitivity" as const, occupation: options.occupation, units, year: yearOf(side, options.year) };
      await answer(terminal, side, question, options, {
        csv: sensitivityAsCsv,
        table: (result, names) => sensitivityAsTable(result, names, text),
      });
      end(EXIT.fine);
    }),
  );
}
