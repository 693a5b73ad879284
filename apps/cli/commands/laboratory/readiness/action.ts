import { type LaboratoryReadinessQuestion, USUAL_COSTS } from "#model/analysis";
import { answer } from "../../../analysis/answer.ts";
import { loadSide } from "../../../analysis/ask.ts";
import { loadSurge } from "../../../input/load-surge.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import { laboratoriesNamed } from "../laboratories-named.ts";
import type { command } from "./command.ts";
import { readinessAsTable, readinessRows } from "./readiness-output.ts";

export const action: ActionOf<typeof command> = async (terminal, { laboratory, scenario, days, share, ...options }) => {
  const surge = await loadSurge(scenario);
  const side = await loadSide(terminal, options.data, undefined);
  const asked = { ...laboratoriesNamed(laboratory), surge, days, share, costs: USUAL_COSTS };
  const question = { kind: "laboratory-readiness", ...asked } satisfies LaboratoryReadinessQuestion;
  await answer(terminal, side, question, options, {
    rows: readinessRows,
    table: (found) => readinessAsTable(found, terminal.text),
  });
  return EXIT.fine;
};
