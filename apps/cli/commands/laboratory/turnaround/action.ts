import type { LaboratoryTurnaroundQuestion } from "#model/analysis";
import { answer } from "../../../analysis/answer.ts";
import { loadSide, yearOf } from "../../../analysis/ask.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import { laboratoriesNamed } from "../laboratories-named.ts";
import type { command } from "./command.ts";
import { turnaroundAsTable, turnaroundRows } from "./turnaround-output.ts";

export const action: ActionOf<typeof command> = async (terminal, { laboratory, ...options }) => {
  const side = await loadSide(terminal, options.data, options.scenario);
  const question = {
    kind: "laboratory-turnaround",
    ...laboratoriesNamed(laboratory),
    year: yearOf(side, options.year),
  } satisfies LaboratoryTurnaroundQuestion;
  await answer(terminal, side, question, options, {
    rows: turnaroundRows,
    table: (found) => turnaroundAsTable(found, terminal.text),
  });
  return EXIT.fine;
};
