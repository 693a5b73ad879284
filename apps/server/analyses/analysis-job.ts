import { analysisOrder } from "#io/work";
import { type AnalysisQuestion, checkQuestion, questionOf } from "#model/analysis";
import type { Dataset } from "#model/vocabulary";
import { HttpProblem } from "../problems/http-problem.ts";
import { requestFinding } from "../problems/request-findings.ts";
import type { ResolvedScenario } from "../runs/resolve-scenario.ts";
import type { AnalysisJob } from "./answers.ts";

/** What a side is, with its scenario's hash. */
export interface NamedSide {
  readonly dataset: Dataset;
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
  const asked = { sides, question, draws, seed };
  return { id: analysisOrder(asked).key, ...asked };
}
