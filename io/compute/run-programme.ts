import {
  type AnalysisQuestion,
  type AnalysisResult,
  KNOWLEDGE_RUN,
  knowledgeReport,
  type PublishedSeries,
  type Side,
} from "#model/analysis";
import {
  answerIntake,
  answerScreening,
  answerShort,
  answerSure,
  mostShort,
  type Programme,
  programmeQuestions,
  shortageOf,
  sureQuestions,
} from "#model/plan";
import { MODEL_VERSION, REFERENCE_SCENARIO, usualLastYear, yearsCovered } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import type { ComputeOptions } from "./compute-jobs.ts";
import { runAnalysis } from "./run-analysis.ts";
import { runBacktest } from "./run-backtest.ts";
import { runProjection } from "./run-projection.ts";

/** Shares of the work, for progress only: the run, screening, intake, certainty, history, knowledge. */
const SHARES = [0.15, 0.1, 0.35, 0.1, 0.05, 0.25] as const;

/**
 * Answers the programme's questions from a dataset as the reference path goes on, one after the other. Plans are not the dataset's: that
 * answer is left out.
 *
 * @param series what is published that could replace what is assumed.
 * @throws MissingFigures; the signal's reason.
 */
export async function runProgramme(
  dataset: Dataset,
  series: readonly PublishedSeries[],
  { draws, seed, onProgress, ...how }: ComputeOptions & { readonly draws: number; readonly seed: number },
): Promise<Programme> {
  const side: Side = { dataset, scenario: REFERENCE_SCENARIO };
  const asked = programmeQuestions(dataset);
  const { year } = asked;
  const { baseYear } = dataset.description;
  const following = (step: number) => (done: number) =>
    onProgress?.(SHARES.slice(0, step).reduce((sum, share) => sum + share, 0) + SHARES[step]! * done);
  const ask = async <K extends AnalysisQuestion["kind"]>(
    question: Extract<AnalysisQuestion, { kind: K }>,
    step: number,
    sides: Parameters<typeof runAnalysis>[0] = side,
    run: { readonly draws: number; readonly seed: number } = { draws, seed },
  ) => {
    const { result } = await runAnalysis(sides, question, { ...run, ...how, onProgress: following(step) });
    return result as Extract<AnalysisResult, { kind: K }>;
  };
  // The run behind the overview, to the same year: whether a shortage lasts depends on it, and the year after tells how demand grows.
  const to = usualLastYear({ baseYear, lastYear: yearsCovered(dataset).last });
  const run = { draws, seed, to, onProgress: following(0) };
  const outcome = await runProjection(dataset, REFERENCE_SCENARIO, {
    ...run,
    ...(how.workers === undefined ? {} : { workers: how.workers }),
    ...(how.signal === undefined ? {} : { signal: how.signal }),
  });
  const shortages = outcome.series.flatMap((series) => shortageOf(series, outcome.years, outcome.years.indexOf(year)) ?? []);
  const short = answerShort(dataset, year, shortages);
  const screening =
    asked.screening === null
      ? null
      : await ask<"comparison">(asked.screening.question, 1, { dataset, scenario: asked.screening.without, other: side });
  const intake = await ask<"intake">(asked.intake, 2);
  const certain = [];
  for (const question of sureQuestions(mostShort(short), asked))
    certain.push({ occupation: question.occupation, result: await ask<"sensitivity">(question, 3) });
  const history = await runBacktest(dataset, { draws, seed, ...how, onProgress: following(4) });
  const knowledge = await ask<"knowledge">(asked.knowledge, 5, side, { draws: Math.min(draws, KNOWLEDGE_RUN.draws), seed });
  return {
    schema: "framsyn/programme/1",
    dataset: dataset.hash,
    model: MODEL_VERSION,
    draws,
    seed,
    baseYear,
    short,
    screening: screening === null ? null : answerScreening(dataset, screening),
    intake: answerIntake(dataset, intake),
    sure: answerSure(dataset, year, certain, history, knowledgeReport(dataset, knowledge, series)),
    plans: null,
  };
}
