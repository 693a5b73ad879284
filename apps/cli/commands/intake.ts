import { type Command, Option } from "@commander-js/extra-typings";
import type { IntakeQuestion } from "#model/analysis";
import { unitTree } from "#model/scenario";
import { ask, commonOptions, loadSide, yearOf } from "../analysis/ask.ts";
import { namesIn } from "../analysis/names.ts";
import { EXIT } from "../exit-code.ts";
import { type End, makeCommand } from "../make-command.ts";
import { list } from "../option-values.ts";
import { analysisHeading } from "../output/analysis-heading.ts";
import { intakeAsCsv, intakeAsTable } from "../output/intake-output.ts";
import type { Terminal } from "../terminal.ts";

/** Adds `framsyn intake`: the yearly students at which supply meets demand. */
export function addIntakeCommand(program: Command, terminal: Terminal, end: End): void {
  const { text, stdout } = terminal;
  const { year, draws, seed, workers, format, data, scenario } = commonOptions(terminal);
  program.addCommand(
    makeCommand("intake", text.t("cli-remedy:intake.description"), terminal)
      .addOption(new Option("--occupation <id...>", text.t("cli-remedy:intake.occupation")).argParser(list(text)))
      .option("--region <id>", text.t("cli-remedy:intake.region"))
      .addOption(year)
      .addOption(draws)
      .addOption(seed)
      .addOption(format)
      .addOption(data)
      .addOption(scenario)
      .addOption(workers)
      .addHelpText(
        "after",
        `\n${text.t("cli:examples.title")}\n${text.t("cli-remedy:intake.examples")}\n\n${text.t("cli-remedy:intake.notes")}`,
      )
      .action(async (options) => {
        const side = await loadSide(terminal, options.data, options.scenario);
        const asked = options.occupation?.includes("all") ? undefined : options.occupation;
        const question: IntakeQuestion = {
          kind: "intake",
          year: yearOf(side, options.year),
          region: options.region ?? unitTree(side.dataset).nation,
          ...(asked === undefined ? {} : { occupations: [...new Set(asked)] }),
        };
        const analysis = await ask(terminal, side, question, options);
        const { result } = analysis;
        if (result.kind !== "intake") throw new Error(`a question of intake was answered by a ${result.kind}`);
        if (options.format === "json") stdout.write(`${JSON.stringify(analysis)}\n`);
        else if (options.format === "csv") stdout.write(intakeAsCsv(result));
        else {
          const table = intakeAsTable(result, namesIn([side.dataset], text), text);
          stdout.write(`${analysisHeading(side.dataset, analysis.key, text)}\n\n${table}`);
        }
        end(EXIT.fine);
      }),
  );
}
