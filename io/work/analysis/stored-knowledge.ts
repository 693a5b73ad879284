import type { Store } from "#io/store";
import { KNOWLEDGE_RUN, type Knowledge, knowledgeOf } from "#model/analysis";
import { REFERENCE_SCENARIO } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { analysisOrder, storedAnalysis } from "./analysis-work.ts";

/** Gives the measure of knowledge that programme and command make of a dataset, where it is stored: nothing is computed for it. */
export async function storedKnowledge(store: Store, dataset: Dataset): Promise<Knowledge | null> {
  const sides = { dataset, scenario: REFERENCE_SCENARIO };
  const { key } = analysisOrder({ sides, question: knowledgeOf(dataset), ...KNOWLEDGE_RUN });
  const result = (await storedAnalysis(store, key))?.result;
  return result?.kind === "knowledge" ? result : null;
}
