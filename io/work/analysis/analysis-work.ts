import { createHash } from "node:crypto";
import { type AnalysisSides, hashScenario, runAnalysis } from "#io/compute";
import type { Store } from "#io/store";
import { Analysis, type AnalysisQuestion, questionOf, type Side } from "#model/analysis";
import { canonicalJson, MODEL_VERSION, type Scenario } from "#model/scenario";
import { defineWork, type WorkOrder, whole } from "../definition/define-work.ts";

/** A question to the model, and what decides its answer. */
export interface AskedAnalysis {
  readonly sides: AnalysisSides;
  readonly question: AnalysisQuestion;
  readonly draws: number;
  readonly seed: number;
}

interface Request extends Omit<AskedAnalysis, "sides"> {
  readonly sides: readonly { readonly dataset: string; readonly scenario: Scenario }[];
}

const sidesOf = ({ dataset, scenario, other }: AnalysisSides): Side[] => [{ dataset, scenario }, ...(other === undefined ? [] : [other])];

/** Names a question: SHA-256 of all that decides the answer. The same question about the same data has the same name, on any server. */
function keyOf({ sides, question, draws, seed }: AskedAnalysis): string {
  const name = {
    sides: sidesOf(sides).map(({ dataset, scenario }) => [dataset.hash, hashScenario(scenario)]),
    model: MODEL_VERSION,
    draws,
    seed,
    question,
  };
  return createHash("sha256").update(canonicalJson(name), "utf8").digest("hex");
}

/** Orders the answer to a question that has been checked. */
export function analysisOrder(asked: AskedAnalysis): WorkOrder {
  const { sides, question, draws, seed } = asked;
  const request: Request = {
    ...{ question, draws, seed },
    sides: sidesOf(sides).map(({ dataset, scenario }) => ({ dataset: dataset.hash, scenario })),
  };
  return {
    kind: ANALYSIS.kind,
    key: keyOf(asked),
    line: questionOf(question.kind).limits.line(question, draws),
    request,
    parts: whole(question.kind, draws),
  };
}

const read = (stored: unknown): Analysis | null => Analysis.safeParse(stored).data ?? null;

/** Gives a stored answer by the key of its order. */
export const storedAnalysis = (store: Store, key: string): Promise<Analysis | undefined> =>
  store.answers.find({ kind: ANALYSIS.kind, key }, read);

/** Answers questions. */
export const ANALYSIS = defineWork<Request>({
  kind: "analysis",
  triedAgain: false,
  limited: true,
  doPart: async ({ store, threads, workers, dataset }, { sides, question, draws, seed }, { key, background, onProgress, signal }) => {
    if ((await storedAnalysis(store, key)) !== undefined) return;
    const [side, other] = await Promise.all(sides.map(async (one) => ({ dataset: await dataset(one.dataset), scenario: one.scenario })));
    const answer = await runAnalysis({ ...side!, other }, question, { draws, seed, threads, workers, background, onProgress, signal });
    await store.answers.add({ kind: "analysis", key }, side!.dataset.hash, answer);
  },
});
