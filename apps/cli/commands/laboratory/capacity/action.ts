import type { LaboratoryCapacityQuestion } from "#model/analysis";
import { answer } from "../../../analysis/answer.ts";
import { loadSide, yearOf } from "../../../analysis/ask.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import { laboratoriesNamed } from "../laboratories-named.ts";
import { capacityAsTable, capacityRows } from "./capacity-output.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async (terminal, { laboratory, ...options }) => {
  const side = await loadSide(terminal, options.data, options.scenario);
  const question = {
    kind: "laboratory-capacity",
    ...laboratoriesNamed(laboratory),
    year: yearOf(side, options.year),
  } satisfies LaboratoryCapacityQuestion;
  await answer(terminal, side, question, options, {
    rows: capacityRows,
    table: (found) => capacityAsTable(found, terminal.text),
  });
  return EXIT.fine;
};
