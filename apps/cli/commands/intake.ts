import { type Command, Option } from "@commander-js/extra-typings";
import type { IntakeQuestion } from "#model/analysis";
import { unitTree } from "#model/scenario";
import { analysisCommand } from "../analysis/analysis-command.ts";
import { answer } from "../analysis/answer.ts";
import { commonOptions, loadSide, yearOf } from "../analysis/ask.ts";
import { EXIT } from "../exit-code.ts";
import type { End } from "../make-command.ts";
import { list } from "../option-values.ts";
import { intakeAsCsv, intakeAsTable } from "../output/intake-output.ts";
import type { Terminal } from "../terminal.ts";

/** Adds `framsyn intake`: the yearly students at which supply meets demand. */
export function addIntakeCommand(program: Command, terminal: Terminal, end: End): void {
  const { text } = terminal;
  const { year, data, scenario } = commonOptions(terminal);
  program.addCommand(
    analysisCommand("intake", "cli-remedy:intake", terminal, (command) =>
      command
        .addOption(new Option("--occupation <id...>", text.t("cli-remedy:intake.occupation")).argParser(list(text)))
        .option("--region <id>", text.t("cli-remedy:intake.region"))
        .addOption(year)
        .addOption(data)
        .addOption(scenario),
    ).action(async (options) => {
      const side = await loadSide(terminal, options.data, options.scenario);
      const asked = options.occupation?.includes("all") ? undefined : options.occupation;
      const question: IntakeQuestion = {
        kind: "intake",
        year: yearOf(side, options.year),
        region: options.region ?? unitTree(side.dataset).nation,
        ...(asked === undefined ? {} : { occupations: [...new Set(asked)] }),
      };
      await answer(terminal, side, question, options, {
        csv: intakeAsCsv,
        table: (result, names) => intakeAsTable(result, names, text),
      });
      end(EXIT.fine);
    }),
  );
}
