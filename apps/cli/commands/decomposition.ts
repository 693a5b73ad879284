import type { Command } from "@commander-js/extra-typings";
import { unitTree } from "#model/scenario";
import { analysisCommand } from "../analysis/analysis-command.ts";
import { answer } from "../analysis/answer.ts";
import { commonOptions, loadSide, yearOf } from "../analysis/ask.ts";
import { EXIT } from "../exit-code.ts";
import type { End } from "../make-command.ts";
import { decompositionAsCsv, decompositionAsTable } from "../output/decomposition-output.ts";
import type { Terminal } from "../terminal.ts";

/** Adds `framsyn decomposition`. */
export function addDecompositionCommand(program: Command, terminal: Terminal, end: End): void {
  const { text } = terminal;
  const { year, data, scenario } = commonOptions(terminal);
  program.addCommand(
    analysisCommand("decomposition", "cli-explain:decomposition", terminal, (command) =>
      command
        .requiredOption("--occupation <id>", text.t("cli-explain:options.occupation"))
        .option("--unit <id>", text.t("cli-explain:options.unit"))
        .addOption(year)
        .addOption(data)
        .addOption(scenario),
    ).action(async (options) => {
      const side = await loadSide(terminal, options.data, options.scenario);
      const unit = options.unit ?? unitTree(side.dataset).nation;
      const question = { kind: "decomposition" as const, occupation: options.occupation, unit, year: yearOf(side, options.year) };
      await answer(terminal, side, question, options, {
        csv: decompositionAsCsv,
        table: (result) => decompositionAsTable(result, text),
      });
      end(EXIT.fine);
    }),
  );
}
