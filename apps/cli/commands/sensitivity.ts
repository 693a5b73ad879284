import { type Command, Option } from "@commander-js/extra-typings";
import { unitTree } from "#model/scenario";
import { ask, commonOptions, loadSide, yearOf } from "../analysis/ask.ts";
import { namesIn } from "../analysis/names.ts";
import { EXIT } from "../exit-code.ts";
import { type End, makeCommand } from "../make-command.ts";
import { list } from "../option-values.ts";
import { analysisHeading } from "../output/analysis-heading.ts";
import { sensitivityAsCsv, sensitivityAsTable } from "../output/sensitivity-output.ts";
import type { Terminal } from "../terminal.ts";

/** Adds `framsyn sensitivity`. */
export function addSensitivityCommand(program: Command, terminal: Terminal, end: End): void {
  const { text, stdout } = terminal;
  const { year, draws, seed, workers, format, data, scenario } = commonOptions(terminal);
  program.addCommand(
    makeCommand("sensitivity", text.t("cli-explain:sensitivity.description"), terminal)
      .requiredOption("--occupation <id>", text.t("cli-explain:options.occupation"))
      .addOption(new Option("--unit <id...>", text.t("cli-explain:options.units")).argParser(list(text)))
      .addOption(year)
      .addOption(draws)
      .addOption(seed)
      .addOption(format)
      .addOption(data)
      .addOption(scenario)
      .addOption(workers)
      .addHelpText(
        "after",
        `\n${text.t("cli:examples.title")}\n${text.t("cli-explain:sensitivity.examples")}\n\n${text.t("cli-explain:sensitivity.notes")}`,
      )
      .action(async (options) => {
        const side = await loadSide(terminal, options.data, options.scenario);
        const units = options.unit ?? [unitTree(side.dataset).nation];
        const question = { kind: "sensitivity" as const, occupation: options.occupation, units, year: yearOf(side, options.year) };
        const analysis = await ask(terminal, side, question, options);
        const { result } = analysis;
        if (result.kind !== "sensitivity") throw new Error(`a sensitivity analysis was answered by a ${result.kind}`);
        if (options.format === "json") stdout.write(`${JSON.stringify(analysis)}\n`);
        else if (options.format === "csv") stdout.write(sensitivityAsCsv(result));
        else {
          const table = sensitivityAsTable(result, namesIn([side.dataset], text), text);
          stdout.write(`${analysisHeading(side.dataset, analysis.key, text)}\n\n${table}`);
        }
        end(EXIT.fine);
      }),
  );
}
