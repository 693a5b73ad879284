import {
  type Analysis,
  type AnalysisQuestion,
  type AnalysisResult,
  type ComparisonQuestion,
  type IntakeQuestion,
  rankComparison,
  type Side,
} from "#model/analysis";
import { MODEL_VERSION, type OutcomeKey, sliceDataset, staffedUnits } from "#model/scenario";
import { type ComputeOptions, computeJobs } from "./compute-jobs.ts";
import { findPortfolio } from "./find-portfolio.ts";
import { hashScenario } from "./hash-scenario.ts";

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
 * Answers a question about a dataset under a scenario on worker threads, one job an occupation where the question is about several.
 *
 * The answer is the same, byte for byte, for any number of workers. Scenario and question are taken as checked (`checkScenario`,
 * `checkQuestion`).
 *
 * @throws MissingFigures, RangeError for options that make no sense, the signal's reason when aborted (the threads are then ended at
 * once), or an Error when a check inside the model fails or a worker stops unexpectedly. Nothing is returned in part.
 */
export async function runAnalysis(sides: AnalysisSides, question: AnalysisQuestion, options: RunAnalysisOptions): Promise<Analysis> {
  const result = await answer(sides, question, options);
  return { schema: "framsyn/analysis/1", key: keyOf(sides, options), question, result };
}

/** What an answer is a pure function of, besides the question. */
function keyOf({ dataset, scenario }: Side, { seed, draws }: Pick<RunAnalysisOptions, "seed" | "draws">): OutcomeKey {
  return { dataset: dataset.hash, scenario: hashScenario(scenario), model: MODEL_VERSION, seed, draws, noise: "expected" };
}

async function answer(sides: AnalysisSides, question: AnalysisQuestion, options: RunAnalysisOptions): Promise<AnalysisResult> {
  const { draws, seed, ...how } = options;
  switch (question.kind) {
    case "decomposition": {
      const { occupation } = question;
      const input = () => ({ side: sliceOf(sides, occupation), question, options: { draws, seed } });
      return (await computeJobs("decomposition", [{ weight: 1, about: occupation, input }], how))[0]!;
    }
    case "sensitivity": {
      const { occupation } = question;
      const input = () => ({ side: sliceOf(sides, occupation), question, options: { draws, seed } });
      return (await computeJobs("sensitivity", [{ weight: 1, about: occupation, input }], how))[0]!;
    }
    case "comparison":
      return compare(sides, question, options);
    case "intake":
      return findIntakes(sides, question, options);
    case "portfolio":
      return findPortfolio(sides, question, options);
  }
}

async function compare(
  { other, ...side }: AnalysisSides,
  question: ComparisonQuestion,
  { draws, seed, ...how }: RunAnalysisOptions,
): Promise<AnalysisResult> {
  const others = other ?? side;
  const options = { draws, seed };
  const occupations = question.occupations ?? [...new Set([...staffedOccupations(side), ...staffedOccupations(others)])];
  const parts = await computeJobs(
    "comparison",
    occupations.map((occupation) => ({
      weight: weightOf(side, occupation) + weightOf(others, occupation),
      about: occupation,
      input: () => ({ side: sliceOf(side, occupation), other: sliceOf(others, occupation), occupation, question, options }),
    })),
    how,
  );
  return rankComparison(question.year, keyOf(side, { draws, seed }), keyOf(others, { draws, seed }), parts);
}

async function findIntakes(side: Side, question: IntakeQuestion, { draws, seed, ...how }: RunAnalysisOptions): Promise<AnalysisResult> {
  const educated = new Set(side.dataset.tables.programmes.map(({ occupation }) => occupation));
  const occupations = question.occupations ?? staffedOccupations(side).filter((occupation) => educated.has(occupation));
  const items = await computeJobs(
    "intake",
    occupations.map((occupation) => ({
      weight: weightOf(side, occupation),
      about: occupation,
      input: () => ({ side: sliceOf(side, occupation), occupation, question, options: { draws, seed } }),
    })),
    how,
  );
  return { kind: "intake", year: question.year, region: question.region, items };
}

const sliceOf = ({ dataset, scenario }: Side, occupation: string): Side => ({ dataset: sliceDataset(dataset, occupation), scenario });

/** Occupations that have staff or demand, in the order of the table. */
const staffedOccupations = ({ dataset }: Side): string[] =>
  dataset.tables.occupations.flatMap(({ id }) => (staffedUnits(dataset, id).length > 0 ? [id] : []));

const weightOf = ({ dataset }: Side, occupation: string): number => Math.max(1, staffedUnits(dataset, occupation).length);
