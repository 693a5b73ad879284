import { hashScenario } from "#io/compute";
import type { Store } from "#io/store";
import { storedKnowledge } from "#io/work";
import type { Knowledge } from "#model/analysis";
import { REFERENCE_SCENARIO } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import type { ResolvedScenario } from "../runs/resolve-scenario.ts";

const REFERENCE = hashScenario(REFERENCE_SCENARIO);

/** Gives the stored measure of knowledge for the marks of charts: it is of the reference scenario, and null under any other. */
export const knowledgeUnder = async (store: Store, dataset: Dataset, { hash }: ResolvedScenario): Promise<Knowledge | null> =>
  hash === REFERENCE ? storedKnowledge(store, dataset) : null;
