import type { PortfolioQuestion } from "#model/analysis";
import { answer } from "../../analysis/answer.ts";
import { loadSide } from "../../analysis/ask.ts";
import { loadMeasures } from "../../input/load-measures.ts";
import type { ActionOf } from "../../program/define-command.ts";
import { EXIT } from "../../terminal/exit-code.ts";
import type { command } from "./command.ts";
import { portfolioAsCsv, portfolioAsTable } from "./portfolio-output.ts";

export const action: ActionOf<typeof command> = async (terminal, options) => {
  const { text } = terminal;
  const side = await loadSide(terminal, options.data, options.scenario);
  const { measures } = await loadMeasures(options.measures);
  const question: PortfolioQuestion = { kind: "portfolio", goals: options.goal, measures, budget: options.budget ?? null };
  await answer(terminal, side, question, options, {
    csv: (result) => portfolioAsCsv(result, question),
    table: (result, names) => portfolioAsTable(result, question, names, text),
  });
  return EXIT.fine;
};
