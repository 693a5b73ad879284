import type { Command } from "@commander-js/extra-typings";
import { unitTree } from "#model/scenario";
import { ask, commonOptions, loadSide, yearOf } from "../analysis/ask.ts";
import { EXIT } from "../exit-code.ts";
import { type End, makeCommand } from "../make-command.ts";
import { analysisHeading } from "../output/analysis-heading.ts";
import { decompositionAsCsv, decompositionAsTable } from "../output/decomposition-output.ts";
import type { Terminal } from "../terminal.ts";

/** Adds `framsyn decomposition`. */
export function addDecompositionCommand(program: Command, terminal: Terminal, end: End): void {
  const { text, stdout } = terminal;
  const { year, draws, seed, workers, format, data, scenario } = commonOptions(terminal);
  program.addCommand(
    makeCommand("decomposition", text.t("cli-explain:decomposition.description"), terminal)
      .requiredOption("--occupation <id>", text.t("cli-explain:options.occupation"))
      .option("--unit <id>", text.t("cli-explain:options.unit"))
      .addOption(year)
      .addOption(draws)
      .addOption(seed)
      .addOption(format)
      .addOption(data)
      .addOption(scenario)
      .addOption(workers)
      .addHelpText(
        "after",
        `\n${text.t("cli:examples.title")}\n${text.t("cli-explain:decomposition.examples")}\n\n${text.t("cli-explain:decomposition.notes")}`,
      )
      .action(async (options) => {
        const side = await loadSide(terminal, options.data, options.scenario);
        const unit = options.unit ?? unitTree(side.dataset).nation;
        const question = { kind: "decomposition" as const, occupation: options.occupation, unit, year: yearOf(side, options.year) };
        const analysis = await ask(terminal, side, question, options);
        const { result } = analysis;
        if (result.kind !== "decomposition") throw new Error(`a decomposition was answered by a ${result.kind}`);
        if (options.format === "json") stdout.write(`${JSON.stringify(analysis)}\n`);
        else if (options.format === "csv") stdout.write(decompositionAsCsv(result));
        else stdout.write(`${analysisHeading(side.dataset, analysis.key, text)}\n\n${decompositionAsTable(result, text)}`);
        end(EXIT.fine);
      }),
  );
}
