import type { SensitivityQuestion } from "#model/analysis";
import { unitTree } from "#model/scenario";
import { yearOf } from "../../analysis/ask.ts";
import { questionAction } from "../../analysis/question-action.ts";
import type { ActionOf, OptionsOf } from "../../program/define-command.ts";
import type { command } from "./command.ts";
import { sensitivityAsTable, sensitivityRows } from "./sensitivity-output.ts";

export const action: ActionOf<typeof command> = questionAction<"sensitivity", OptionsOf<typeof command>>({
  question: (side, { occupation, unit = [unitTree(side.dataset).nation], year }): SensitivityQuestion => ({
    kind: "sensitivity",
    occupation,
    units: unit,
    year: yearOf(side, year),
  }),
  written: (_, { text }) => ({ rows: sensitivityRows, table: (result, names) => sensitivityAsTable(result, names, text) }),
});
