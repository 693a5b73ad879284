// One whole national run in a process of its own, so that its peak memory can be read: from files to results in a store. Prints one JSON object.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hashScenario, runProjection } from "#io/compute";
import { readPackage } from "#io/ingest";
import { aboutOccupation, openStore, type RunKey } from "#io/store";
import { MODEL_VERSION, REFERENCE_SCENARIO, yearsCovered } from "#model/scenario";

const folder = mkdtempSync(join(tmpdir(), "framsyn-bench-"));
// Opening a store for the first time makes a database, once and for all; it is not part of a run.
const store = await openStore({ dataFolder: folder });
const before = process.memoryUsage.rss() / 2 ** 20;
const cpuBefore = process.cpuUsage();
const start = performance.now();
const read = await readPackage(process.argv[2]!);
if (!read.ok) throw new Error(`The reference dataset cannot be read: ${read.findings[0]?.message}`);
const { dataset } = read;
await store.datasets.add(dataset, { lastYear: yearsCovered(dataset).last, reference: true });
const readIn = (performance.now() - start) / 1000;
const scenario = hashScenario(REFERENCE_SCENARIO);
const [seed, draws, firstYear, lastYear] = [1, 1000, 2026, 2040];
const key: RunKey = { dataset: dataset.hash, scenario, model: MODEL_VERSION, seed, draws, noise: "expected", firstYear, lastYear };
const stored: Promise<void>[] = [];
const outcome = await runProjection(dataset, REFERENCE_SCENARIO, {
  from: firstYear,
  to: lastYear,
  draws,
  seed,
  onOccupation: (occupation, series) => stored.push(store.outcomes.add(key, aboutOccupation(occupation), series)),
});
const computed = (performance.now() - start) / 1000;
await Promise.all(stored);
const wall = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(cpuBefore);
const cpu = (user + system) / 1e6;
process.stdout.write(
  JSON.stringify({
    wall,
    compute: computed - readIn,
    cpu,
    before,
    peak: process.resourceUsage().maxRSS / 1024,
    series: outcome.series.length,
  }),
);
await store.close();
rmSync(folder, { recursive: true });
