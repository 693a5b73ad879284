import type { IntakeQuestion } from "#model/analysis";
import { unitTree } from "#model/scenario";
import { yearOf } from "../../analysis/ask.ts";
import { questionAction } from "../../analysis/question-action.ts";
import type { ActionOf, OptionsOf } from "../../program/define-command.ts";
import type { command } from "./command.ts";
import { intakeAsTable, intakeRows } from "./intake-output.ts";

export const action: ActionOf<typeof command> = questionAction<"intake", OptionsOf<typeof command>>({
  question: (side, { occupation, unit = unitTree(side.dataset).nation, year }): IntakeQuestion => ({
    kind: "intake",
    year: yearOf(side, year),
    region: unit,
    ...(occupation === undefined || occupation.includes("all") ? {} : { occupations: [...new Set(occupation)] }),
  }),
  written: (_, { text }) => ({ rows: intakeRows, table: (result, names) => intakeAsTable(result, names, text) }),
});
