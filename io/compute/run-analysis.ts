import { solveOnThread } from "#io/solve";
import {
  type Analysis,
  type AnalysisQuestion,
  type AnalysisResult,
  type AnswerTools,
  type Asked,
  questionOf,
  type Side,
} from "#model/analysis";
import { MODEL_VERSION, type OutcomeKey } from "#model/scenario";
import { answerOnThread } from "./answer-on-thread.ts";
import { type ComputeOptions, computeJobs } from "./compute-jobs.ts";
import { hashScenario } from "./hash-scenario.ts";
import { cutFor } from "./question-piece.ts";

/** What a question is about, and for a comparison what that is compared with. */
export interface AnalysisSides extends Side {
  /** Default the side itself. */
  readonly other?: Side | undefined;
}

/** How an analysis is run; draws and seed decide its numbers, the rest does not. */
export interface RunAnalysisOptions extends ComputeOptions {
  readonly draws: number;
  readonly seed: number;
}

/**
 * Answers a question about a dataset under a scenario: its pieces on worker threads, then the answer made from them. What kind of question
 * it is decides all of that (`defineQuestion`); nothing here knows one from another.
 *
 * The answer is the same, byte for byte, for any number of workers. Scenario and question are taken as checked (`checkScenario`,
 * `checkQuestion`).
 *
 * @throws MissingFigures, RangeError for options that make no sense, the signal's reason when aborted (the threads are then ended at
 * once), or an Error when a check inside the model fails or a worker stops unexpectedly. Nothing is returned in part.
 */
export async function runAnalysis(sides: AnalysisSides, question: AnalysisQuestion, options: RunAnalysisOptions): Promise<Analysis> {
  const { draws, seed, onProgress, ...how } = options;
  const { signal } = how;
  const { pieces, answer, answersApart = false } = questionOf(question.kind);
  const { share = 1 } = pieces;
  const side: Side = { dataset: sides.dataset, scenario: sides.scenario };
  const asked: Asked<AnalysisQuestion> = { side, other: sides.other ?? side, question };
  const work = (parts: readonly unknown[], onDone?: (done: number) => void): Promise<unknown[]> =>
    computeJobs(
      "question",
      parts.map((part) => ({
        weight: pieces.weight?.(asked, part) ?? 1,
        about: pieces.about(part),
        input: () => ({ asked: cutFor(asked, part), part, options: { draws, seed } }),
      })),
      { ...how, onProgress: onDone },
    );

  const done = await work(pieces.of(asked), onProgress && ((part) => onProgress(part * share)));
  const key = keyOf(side, { draws, seed });
  const answering = { question, baseYear: side.dataset.description.baseYear, key, otherKey: keyOf(asked.other, { draws, seed }) };
  const tools: Omit<AnswerTools<unknown, unknown>, "solve"> = {
    work,
    signal,
    onProgress: onProgress && ((part) => onProgress(share + (1 - share) * part)),
  };
  const result = answersApart
    ? await answerOnThread(done, answering, { ...tools, threads: how.threads })
    : await answer(done, answering, {
        ...tools,
        solve: (program, limits) => solveOnThread(program, { ...limits, signal, threads: how.threads }),
      });
  return { schema: "framsyn/analysis/1", key, question, result: result as AnalysisResult };
}

/** What an answer is a pure function of, besides the question. */
function keyOf({ dataset, scenario }: Side, { seed, draws }: Pick<RunAnalysisOptions, "seed" | "draws">): OutcomeKey {
  return { dataset: dataset.hash, scenario: hashScenario(scenario), model: MODEL_VERSION, seed, draws, noise: "expected" };
}
