import { unitTree } from "#model/scenario";
import { answer } from "../../analysis/answer.ts";
import { loadSide, yearOf } from "../../analysis/ask.ts";
import type { ActionOf } from "../../program/define-command.ts";
import { EXIT } from "../../terminal/exit-code.ts";
import type { command } from "./command.ts";
import { decompositionAsCsv, decompositionAsTable } from "./decomposition-output.ts";

export const action: ActionOf<typeof command> = async (terminal, options) => {
  const { text } = terminal;
  const side = await loadSide(terminal, options.data, options.scenario);
  const unit = options.unit ?? unitTree(side.dataset).nation;
  const question = { kind: "decomposition" as const, occupation: options.occupation, unit, year: yearOf(side, options.year) };
  await answer(terminal, side, question, options, {
    csv: decompositionAsCsv,
    table: (result) => decompositionAsTable(result, text),
  });
  return EXIT.fine;
};
