import { createHash } from "node:crypto";
import type { AnalysisSides } from "#io/compute";
import { type AnalysisQuestion, checkQuestion, type Line, questionOf } from "#model/analysis";
import { canonicalJson, MODEL_VERSION } from "#model/scenario";
import { HttpProblem } from "../problems/http-problem.ts";
import { requestFinding } from "../problems/request-findings.ts";
import type { ResolvedScenario } from "../runs/resolve-scenario.ts";

/** A question ready to be answered. */
export interface AnalysisJob {
  /** SHA-256 of all that decides the answer: the same question about the same data has the same id, on any server. */
  readonly id: string;
  readonly sides: AnalysisSides;
  readonly question: AnalysisQuestion;
  readonly draws: number;
  readonly seed: number;
}

/** Which line a question waits in: `quick` where it takes seconds. */
export const lineOf = ({ question, draws }: Pick<AnalysisJob, "question" | "draws">): Line =>
  questionOf(question.kind).limits.line(question, draws);

/** What a side is, with its scenario's hash. */
export interface NamedSide {
  readonly dataset: AnalysisSides["dataset"];
  readonly scenario: ResolvedScenario;
}

/**
 * Checks a question and makes it a job.
 *
 * @param other the side compared with, where the question is a comparison.
 * @throws HttpProblem `bad-input`, with findings where the question names what is not there.
 */
export function analysisJob(
  side: NamedSide,
  other: NamedSide | undefined,
  question: AnalysisQuestion,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): AnalysisJob {
  const { mostDraws: most } = questionOf(question.kind).limits;
  if (draws > most) {
    const message = `A question of this kind takes at most ${most} draws, not ${draws}. Ask for fewer, or use the framsyn command.`;
    const findings = [requestFinding("too-many-draws", "body", "draws", draws, message, { limit: String(most), value: String(draws) })];
    throw new HttpProblem(422, "bad-input", message, { findings });
  }
  const plain = ({ dataset, scenario }: NamedSide) => ({ dataset, scenario: scenario.scenario });
  const sides = { ...plain(side), ...(other === undefined ? {} : { other: plain(other) }) };
  const wrong = checkQuestion(sides.dataset, sides.scenario, question, sides.other).filter(({ severity }) => severity === "error");
  if (wrong.length > 0)
    throw new HttpProblem(422, "bad-input", "The question cannot be answered from this dataset; see the findings.", { findings: wrong });
  const name = {
    sides: [side, ...(other === undefined ? [] : [other])].map(({ dataset, scenario }) => [dataset.hash, scenario.hash]),
    model: MODEL_VERSION,
    draws,
    seed,
    question,
  };
  const id = createHash("sha256").update(canonicalJson(name), "utf8").digest("hex");
  return { id, sides, question, draws, seed };
}
