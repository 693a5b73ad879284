import { runAnalysis } from "#io/compute";
import { type Analysis, type AnalysisQuestion, type AnalysisResult, checkQuestion } from "#model/analysis";
import { USUAL_RUN } from "#model/scenario";
import { acceptable } from "./refused.ts";
import { type Basis, type Drawing, given, sideOf } from "./side.ts";

/** How a question is asked. */
export interface Asking extends Basis, Drawing {
  /** What a comparison is made with; default the same dataset and scenario. */
  readonly other?: Basis | undefined;
}

/** An answer whose result is of the question's kind. */
export type AnswerTo<Q extends AnalysisQuestion> = Analysis & { readonly result: Extract<AnalysisResult, { kind: Q["kind"] }> };

/**
 * Asks the model a question: why a gap changes (`decomposition`), how sure it is (`sensitivity`), what differs (`comparison`), what it would
 * take (`intake`, `portfolio`). The same question and numbers as the command of that name with `--format json`.
 *
 * @throws Refused where the question cannot be answered from the dataset; the signal's reason when aborted.
 */
export async function ask<Q extends AnalysisQuestion>(question: Q, asking: Asking = {}): Promise<AnswerTo<Q>> {
  const side = await sideOf(asking);
  const other = asking.other && (await sideOf({ dataset: side.dataset, ...asking.other }));
  acceptable(checkQuestion(side.dataset, side.scenario, question, other));
  const { draws = USUAL_RUN.draws, seed = USUAL_RUN.seed, workers, onProgress, signal } = asking;
  const analysis = await runAnalysis({ ...side, other }, question, { ...given({ workers, onProgress, signal }), draws, seed });
  return analysis as AnswerTo<Q>;
}
