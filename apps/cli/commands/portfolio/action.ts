import type { PortfolioQuestion } from "#model/analysis";
import { questionAction } from "../../analysis/question-action.ts";
import { loadMeasures } from "../../input/load-measures.ts";
import type { ActionOf, OptionsOf } from "../../program/define-command.ts";
import type { command } from "./command.ts";
import { portfolioAsTable, portfolioRows } from "./portfolio-output.ts";

export const action: ActionOf<typeof command> = questionAction<"portfolio", OptionsOf<typeof command>>({
  question: async (_, { goal, measures, budget = null }): Promise<PortfolioQuestion> => ({
    kind: "portfolio",
    goals: goal,
    measures: (await loadMeasures(measures)).measures,
    budget,
  }),
  written: (question, { text }) => ({
    rows: (result) => portfolioRows(result, question),
    table: (result, names) => portfolioAsTable(result, question, names, text),
  }),
});
