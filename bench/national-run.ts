// One whole national run in a process of its own, so that its peak memory can be read. Prints one JSON object.
import { runProjection } from "#io/compute";
import { readPackage } from "#io/ingest";
import { REFERENCE_SCENARIO } from "#model/scenario";

const read = await readPackage(process.argv[2]!);
if (!read.ok) throw new Error(`The reference dataset cannot be read: ${read.findings[0]?.message}`);
const cpuBefore = process.cpuUsage();
const start = performance.now();
const outcome = await runProjection(read.dataset, REFERENCE_SCENARIO, { from: 2026, to: 2040, draws: 1000, seed: 1 });
const wall = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(cpuBefore);
const cpu = (user + system) / 1e6;
const occupations = new Set(outcome.series.map((series) => series.occupation)).size;
process.stdout.write(
  JSON.stringify({ wall, cpu, peak: process.resourceUsage().maxRSS / 1024, occupations, series: outcome.series.length }),
);
