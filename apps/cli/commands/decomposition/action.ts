import type { DecompositionQuestion } from "#model/analysis";
import { unitTree } from "#model/scenario";
import { yearOf } from "../../analysis/ask.ts";
import { questionAction } from "../../analysis/question-action.ts";
import type { ActionOf, OptionsOf } from "../../program/define-command.ts";
import type { command } from "./command.ts";
import { decompositionAsTable, decompositionRows } from "./decomposition-output.ts";

export const action: ActionOf<typeof command> = questionAction<"decomposition", OptionsOf<typeof command>>({
  question: (side, { occupation, unit = unitTree(side.dataset).nation, year }): DecompositionQuestion => ({
    kind: "decomposition",
    occupation,
    unit,
    year: yearOf(side, year),
  }),
  written: (_, { text }) => ({ rows: decompositionRows, table: (result) => decompositionAsTable(result, text) }),
});
