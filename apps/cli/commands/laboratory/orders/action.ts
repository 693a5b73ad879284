import type { LaboratoryOrdersQuestion } from "#model/analysis";
import { answer } from "../../../analysis/answer.ts";
import { loadSide } from "../../../analysis/ask.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import { laboratoriesNamed } from "../laboratories-named.ts";
import type { command } from "./command.ts";
import { orderRows, ordersAsTable } from "./orders-output.ts";

export const action: ActionOf<typeof command> = async (terminal, { laboratory, on, status, ...options }) => {
  const side = await loadSide(terminal, options.data, options.scenario);
  const question = {
    kind: "laboratory-orders",
    ...laboratoriesNamed(laboratory),
    ...(on === undefined ? {} : { on }),
  } satisfies LaboratoryOrdersQuestion;
  await answer(terminal, side, question, options, {
    rows: (found) => orderRows(found, status),
    table: (found) => ordersAsTable(found, status, terminal.text),
  });
  return EXIT.fine;
};
