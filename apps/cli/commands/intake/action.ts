import type { IntakeQuestion } from "#model/analysis";
import { unitTree } from "#model/scenario";
import { answer } from "../../analysis/answer.ts";
import { loadSide, yearOf } from "../../analysis/ask.ts";
import type { ActionOf } from "../../program/define-command.ts";
import { EXIT } from "../../terminal/exit-code.ts";
import type { command } from "./command.ts";
import { intakeAsCsv, intakeAsTable } from "./intake-output.ts";

export const action: ActionOf<typeof command> = async (terminal, options) => {
  const { text } = terminal;
  const side = await loadSide(terminal, options.data, options.scenario);
  const asked = options.occupation?.includes("all") ? undefined : options.occupation;
  const question: IntakeQuestion = {
    kind: "intake",
    year: yearOf(side, options.year),
    region: options.region ?? unitTree(side.dataset).nation,
    ...(asked === undefined ? {} : { occupations: [...new Set(asked)] }),
  };
  await answer(terminal, side, question, options, {
    csv: intakeAsCsv,
    table: (result, names) => intakeAsTable(result, names, text),
  });
  return EXIT.fine;
};
