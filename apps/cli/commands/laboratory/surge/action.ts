import type { LaboratorySurgeQuestion } from "#model/analysis";
import { answer } from "../../../analysis/answer.ts";
import { loadSide } from "../../../analysis/ask.ts";
import { loadSurge } from "../../../input/load-surge.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import { laboratoriesNamed } from "../laboratories-named.ts";
import type { command } from "./command.ts";
import { surgeAsTable, surgeRows } from "./surge-output.ts";

export const action: ActionOf<typeof command> = async (terminal, { laboratory, scenario, ...options }) => {
  const surge = await loadSurge(scenario);
  const side = await loadSide(terminal, options.data, undefined);
  const question = { kind: "laboratory-surge", ...laboratoriesNamed(laboratory), surge } satisfies LaboratorySurgeQuestion;
  await answer(terminal, side, question, options, {
    rows: surgeRows,
    table: (found) => surgeAsTable(found, terminal.text),
  });
  return EXIT.fine;
};
