// node bench/scale.ts: measures the job queue with 1, 2 and 4 worker processes, and a tenth of a European case. Needs DATABASE_URL.
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { hashScenario } from "#io/compute";
import { readPackageFolder } from "#io/ingest";
import { openStore } from "#io/store";
import { openDesk, type Projecting, runOrder } from "#io/work";
import { MODEL_VERSION, REFERENCE_SCENARIO, staffedUnits } from "#model/scenario";
import { AGE_COUNT, type Dataset } from "#model/vocabulary";
import { europeanDataset } from "./scale/european-dataset.ts";
import { startWorkers } from "./scale/worker-processes.ts";

const url = process.env.DATABASE_URL;
if (!url) throw new Error("Set DATABASE_URL to an empty PostgreSQL database, for example postgresql://framsyn@localhost/scale.");
const [DRAWS, TO, SEXES] = [1000, 2040, 2];
const OF_EUROPE = ["bioingenior", "radiograf", "audiograf", "perfusjonist"];

const read = await readPackageFolder(fileURLToPath(new URL("../reference", import.meta.url)));
if (!read.ok) throw new Error("The reference dataset cannot be read.");
const national = read.dataset;
const store = await openStore({ url });
const desk = await openDesk(store, { lanes: 0, log: { warn: console.error, error: console.error } });
const database = new pg.Pool({ connectionString: url, max: 1 });

const cellsOf = ({ dataset, to, draws }: Projecting): number => {
  const units = dataset.tables.occupations.reduce((sum, { id }) => sum + staffedUnits(dataset, id).length, 0);
  return units * SEXES * AGE_COUNT * (to - dataset.description.baseYear + 1) * draws;
};
const mib = async (table: string): Promise<number> =>
  Number((await database.query(`select pg_total_relation_size('framsyn.${table}') as n`)).rows[0].n) / 2 ** 20;

/** Runs a dataset with some worker processes and gives what it took. */
async function measure(dataset: Dataset, workers: number) {
  const order: Projecting = {
    dataset,
    scenario: { hash: hashScenario(REFERENCE_SCENARIO), scenario: REFERENCE_SCENARIO },
    to: TO,
    draws: DRAWS,
    seed: 1,
    futures: 60,
  };
  await store.outcomes.trim(0);
  await database.query("vacuum full framsyn.batch, framsyn.outcome");
  const processes = startWorkers(workers, url!);
  await processes.ready();
  const before = processes.used().reduce((sum, { cpu }) => sum + cpu, 0);
  const loadBefore = loadavg()[0]!;
  const { id } = await desk.ask(await runOrder(store, order));
  let batches = 0;
  for (;;) {
    const run = (await store.work.find(id))!;
    batches = Math.max(batches, await mib("batch"));
    if (run.finished !== null) {
      if (run.status !== "done") throw new Error(`The run ended as ${run.status}: ${run.message}`);
      const used = processes.used();
      await processes.stop();
      const cpu = used.reduce((sum, one) => sum + one.cpu, 0) - before;
      const cells = cellsOf(order);
      return {
        workers,
        wall_s: run.elapsed!,
        cpu_s: cpu,
        million_cells: cells / 1e6,
        million_cells_per_cpu_s: cells / 1e6 / cpu,
        peak_mib_per_worker: Math.max(...used.map(({ peak }) => peak)),
        batches_mib: batches,
        outcomes_mib: await mib("outcome"),
        load_before: loadBefore,
      };
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const show = (name: string, result: Awaited<ReturnType<typeof measure>>): void =>
  void process.stdout.write(`${JSON.stringify({ name, model: MODEL_VERSION, ...result })}\n`);

await store.datasets.add(national, { lastYear: TO, reference: false });
for (const workers of [1, 2, 4]) show(`national.workers_${workers}`, await measure(national, workers));
const europe = europeanDataset(national, { countries: 27, regions: 1200, occupations: OF_EUROPE, seed: 1 });
await store.datasets.add(europe, { lastYear: TO, reference: false });
show("europe_tenth.workers_2", await measure(europe, 2));
await desk.close();
await database.end();
await store.close();
