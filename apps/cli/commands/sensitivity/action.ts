import { unitTree } from "#model/scenario";
import { answer } from "../../analysis/answer.ts";
import { loadSide, yearOf } from "../../analysis/ask.ts";
import type { ActionOf } from "../../program/define-command.ts";
import { EXIT } from "../../terminal/exit-code.ts";
import type { command } from "./command.ts";
import { sensitivityAsCsv, sensitivityAsTable } from "./sensitivity-output.ts";

export const action: ActionOf<typeof command> = async (terminal, options) => {
  const { text } = terminal;
  const side = await loadSide(terminal, options.data, options.scenario);
  const units = options.unit ?? [unitTree(side.dataset).nation];
  const question = { kind: "sensitivity" as const, occupation: options.occupation, units, year: yearOf(side, options.year) };
  await answer(terminal, side, question, options, {
    csv: sensitivityAsCsv,
    table: (result, names) => sensitivityAsTable(result, names, text),
  });
  return EXIT.fine;
};
