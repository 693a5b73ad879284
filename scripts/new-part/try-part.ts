/**
 * Run inside a copy of the house that has the sample part, from the copy's folder: asks every door of the house for it and prints what came as
 * JSON. Not run in the house itself, which has no such part.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const here = (path: string) => import(pathToFileURL(join(process.cwd(), path)).href);

const { openDataset } = await here("apps/library/index.ts");
const { runAnalysis, makePlans } = await here("io/compute/index.ts");
const { usualBasis } = await here("io/plans/index.ts");
const { newPlan } = await here("model/plan/index.ts");
const { REFERENCE_SCENARIO, Scenario } = await here("model/scenario/index.ts");
const { startServer } = await here("apps/server/index.ts");

const reference = await openDataset();
const row = { unit: "norge", value: 5, low: null, high: null, distribution: null, unit_of_measure: "benches", year: 2026 };
const dataset = {
  ...reference,
  tables: { ...reference.tables, benches: [{ ...row, source: "sample", certainty: "assumption", note: "A sample" }] },
};
const change = { id: "more", kind: "bench-count", operation: "add", value: 3, startYear: 2027, reason: "A sample", units: ["norge"] };
const scenario = Scenario.parse({ schema: "framsyn/scenario/1", name: "More benches", changes: [change] });
const { result } = await runAnalysis({ dataset, scenario }, { kind: "benches", unit: "norge" }, { draws: 2, seed: 1, workers: 1 });
const basis = { ...usualBasis(dataset), draws: 100, lastYear: dataset.description.baseYear + 1 };
const [plan] = await makePlans({ dataset, scenario: REFERENCE_SCENARIO }, [newPlan("norge", basis)], { today: "2026-11-29", workers: 0 });

const dataFolder = await mkdtemp(join(tmpdir(), "framsyn-part-"));
const server = await startServer({ port: 0, dataFolder, runAtStart: false, workers: 1, logLevel: "fatal" });
const route = await (await fetch(`${server.url}/api/benches`)).json();
const described = (await (await fetch(`${server.url}/api/openapi.json`)).json()) as { paths: object };
await server.close();
await rm(dataFolder, { recursive: true });

console.log(
  JSON.stringify({
    answer: result,
    facts: plan.facts.parts,
    chapters: plan.document.chapters.map(({ id }: { id: string }) => id),
    route,
    described: "/api/benches" in described.paths,
  }),
);
