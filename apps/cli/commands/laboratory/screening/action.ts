import type { LaboratoryScreeningQuestion } from "#model/analysis";
import { answer } from "../../../analysis/answer.ts";
import { loadSide, yearOf } from "../../../analysis/ask.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import type { command } from "./command.ts";
import { screeningAsTable, screeningRows } from "./screening-output.ts";

export const action: ActionOf<typeof command> = async (terminal, { programme, ...options }) => {
  const side = await loadSide(terminal, options.data, options.scenario);
  const question = {
    kind: "laboratory-screening",
    ...(programme === undefined ? {} : { programme }),
    year: yearOf(side, options.year),
  } satisfies LaboratoryScreeningQuestion;
  await answer(terminal, side, question, options, {
    rows: screeningRows,
    table: (found) => screeningAsTable(found, terminal.text),
  });
  return EXIT.fine;
};
