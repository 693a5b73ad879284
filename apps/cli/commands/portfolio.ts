import { type Command, InvalidArgumentError, Option } from "@commander-js/extra-typings";
import type { Translator } from "#io/language";
import type { Goal, PortfolioQuestion } from "#model/analysis";
import { analysisCommand } from "../analysis/analysis-command.ts";
import { answer } from "../analysis/answer.ts";
import { commonOptions, loadSide } from "../analysis/ask.ts";
import { EXIT } from "../exit-code.ts";
import { loadMeasures } from "../load-measures.ts";
import type { End } from "../make-command.ts";
import { portfolioAsCsv, portfolioAsTable } from "../output/portfolio-output.ts";
import type { Terminal } from "../terminal.ts";

/** Adds `framsyn portfolio`: the cheapest measures that bring the probability of a shortage down to a level. */
export function addPortfolioCommand(program: Command, terminal: Terminal, end: End): void {
  const { text } = terminal;
  const { data, scenario } = commonOptions(terminal);
  program.addCommand(
    analysisCommand("portfolio", "cli-remedy:portfolio", terminal, (command) =>
      command
        .addOption(new Option("--goal <goal...>", text.t("cli-remedy:portfolio.goal")).argParser(goals(text)).makeOptionMandatory())
        .addOption(new Option("--budget <amount>", text.t("cli-remedy:portfolio.budget")).argParser(amount(text)))
        .option("--measures <file>", text.t("cli-remedy:portfolio.measures"))
        .addOption(data)
        .addOption(scenario),
    ).action(async (options) => {
      const side = await loadSide(terminal, options.data, options.scenario);
      const { measures } = await loadMeasures(options.measures);
      const question: PortfolioQuestion = { kind: "portfolio", goals: options.goal, measures, budget: options.budget ?? null };
      await answer(terminal, side, question, options, {
        csv: (result) => portfolioAsCsv(result, question),
        table: (result, names) => portfolioAsTable(result, question, names, text),
      });
      end(EXIT.fine);
    }),
  );
}

/** Reads a goal, `occupation:unit:year:level`; the option may be given several times. */
function goals(text: Translator): (value: string, earlier: Goal[] | undefined) => Goal[] {
  return (value, earlier) => {
    const [occupation = "", unit = "", year = "", level = "", ...rest] = value.split(":").map((part) => part.trim());
    const goal = { occupation, unit, year: Number(year), level: Number(level) };
    const fine = rest.length === 0 && occupation !== "" && unit !== "" && /^\d{4}$/.test(year) && goal.level > 0 && goal.level < 1;
    if (!fine) throw new InvalidArgumentError(text.t("cli-remedy:portfolio.wrongGoal"));
    return [...(earlier ?? []), goal];
  };
}

/** Reads an amount of money of 0 or more; 50e6 is 50 million. */
function amount(text: Translator): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (value.trim() !== "" && Number.isFinite(number) && number >= 0) return number;
    throw new InvalidArgumentError(text.t("cli-remedy:portfolio.wrongBudget"));
  };
}
