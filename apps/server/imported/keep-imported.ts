import type { ImportResult } from "#apps/contract";
import { hashScenario } from "#io/compute";
import type { ResultOf } from "#io/intake";
import { REFERENCE_SCENARIO } from "#model/scenario";
import type { Finding } from "#model/vocabulary";
import { HttpProblem } from "../problems/http-problem.ts";
import { MOST_FINDINGS } from "../problems/most-findings.ts";
import { wholeRun } from "../runs/whole-run.ts";
import type { Service } from "../service/service.ts";

const refused = (findings: readonly Finding[]): HttpProblem =>
  new HttpProblem(422, "bad-input", "The files have errors; see the findings. Nothing was imported, and what was stored is as before.", {
    findings: findings.slice(0, MOST_FINDINGS),
  });

/** Stores what was read, packed as it came, and starts the run behind its overview. Throws an HttpProblem where it was refused. */
export async function keepImported(
  result: ResultOf<"package" | "payroll"> | NonNullable<ResultOf<"statistics">>,
  { datasets, runs, log }: Pick<Service, "datasets" | "runs" | "log">,
): Promise<ImportResult> {
  if (!result.ok) throw refused(result.findings);
  const summary = await datasets.addPacked(result.dataset, result.lastYear);
  const start = async (): Promise<void> => {
    const { dataset } = await datasets.open(summary.hash, "input");
    await runs.start(wholeRun(dataset, summary, { hash: hashScenario(REFERENCE_SCENARIO), scenario: REFERENCE_SCENARIO }));
  };
  await start().catch((error: unknown) => log.error({ err: error }, "the run of an imported dataset could not be started"));
  return { dataset: summary, findings: result.findings.slice(0, MOST_FINDINGS) };
}
