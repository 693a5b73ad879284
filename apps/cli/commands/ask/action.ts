import { AnalysisQuestion, questionOf } from "#model/analysis";
import { ask, loadSide } from "../../analysis/ask.ts";
import { readJson } from "../../input/load-scenario.ts";
import type { ActionOf } from "../../program/define-command.ts";
import { BadInput } from "../../terminal/bad-input.ts";
import { EXIT } from "../../terminal/exit-code.ts";
import { inputFinding } from "../../terminal/finding.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async (terminal, options) => {
  const question = await readQuestion(options.question);
  const side = await loadSide(terminal, options.data, options.scenario);
  const isOfTwo = questionOf(question.kind).otherSide !== undefined;
  const other = isOfTwo
    ? await loadSide(terminal, options.otherData ?? options.data, options.otherScenario ?? options.scenario)
    : undefined;
  const analysis = await ask(terminal, side, question, options, {
    other,
    inInput: (finding) => ({ ...finding, file: options.question }),
  });
  terminal.stdout.write(`${JSON.stringify(analysis)}\n`);
  return EXIT.fine;
};

/** Reads a question of any kind. @throws BadInput where the file holds none. */
async function readQuestion(file: string): Promise<AnalysisQuestion> {
  const read = AnalysisQuestion.safeParse(await readJson(file));
  if (read.success) return read.data;
  throw new BadInput(
    read.error.issues.map(({ path, message }) => ({
      ...inputFinding("input-not-question", file, null, { reason: message }),
      field: path.length === 0 ? null : path.join("."),
    })),
  );
}
