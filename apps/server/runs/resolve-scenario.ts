import { hashScenario } from "#io/compute";
import type { Store } from "#io/store";
import { alternativeScenario, checkScenario, REFERENCE_SCENARIO, readScenario, type Scenario } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { HttpProblem } from "../problems/http-problem.ts";
import { unknownId } from "../problems/unknown-id.ts";
import { referenceAlternatives } from "./reference-alternatives.ts";

/** The name of the scenario without changes. */
export const REFERENCE = "reference";

/** A scenario that fits the dataset it is to be used with. */
export interface ResolvedScenario {
  readonly hash: string;
  readonly scenario: Scenario;
}

const refused = (findings: ConstructorParameters<typeof HttpProblem>[3]) =>
  new HttpProblem(422, "bad-input", "The scenario cannot be used with this dataset; see the findings.", findings);

async function find(store: Store, scenario: string | Scenario): Promise<Scenario> {
  if (typeof scenario !== "string") {
    const read = readScenario(scenario);
    if (read.findings !== undefined) throw refused({ findings: [...read.findings] });
    return read.scenario;
  }
  if (scenario === REFERENCE) return REFERENCE_SCENARIO;
  const { alternatives } = await referenceAlternatives();
  const named = alternatives.find(({ id }) => id === scenario);
  if (named !== undefined) return alternativeScenario(named);
  const saved = await store.scenarios.find(scenario);
  if (saved !== undefined) return saved.scenario;
  const all = await store.scenarios.list();
  const known = [
    { id: REFERENCE },
    ...alternatives.map(({ id, names }) => ({ id, words: Object.values(names) })),
    ...all.map(({ hash, name }) => ({ id: hash, words: [name] })),
  ];
  throw unknownId("scenario", scenario, known, "input");
}

/**
 * Finds the scenario a request names, or takes the one it holds, and checks it against the dataset.
 *
 * @throws HttpProblem `unknown`, or `bad-input` with findings.
 */
export async function resolveScenario(store: Store, dataset: Dataset, scenario: string | Scenario): Promise<ResolvedScenario> {
  const found = await find(store, scenario);
  const errors = checkScenario(dataset, found).filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw refused({ findings: errors.slice(0, 1000) });
  return { hash: hashScenario(found), scenario: found };
}
