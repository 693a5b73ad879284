import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { destination, type LevelWithSilent, type Logger, pino } from "pino";
import { hashScenario } from "#io/compute";
import { type Jobs, openJobs } from "#io/jobs";
import { openStore, type Store } from "#io/store";
import { type ThreadPool, threadPool } from "#io/threads";
import { SMALLEST_SHOWN } from "#model/disclosure";
import { REFERENCE_SCENARIO } from "#model/scenario";
import { analysisQueue } from "../analyses/analysis-queue.ts";
import { buildApp } from "../http/build-app.ts";
import { LIMITS, type Limits } from "../http/limits.ts";
import { CURRENT, datasetLibrary } from "../library/dataset-library.ts";
import { makeMetrics } from "../metrics.ts";
import { planService } from "../plans/plan-service.ts";
import { programmeService } from "../programme/programme-service.ts";
import { publisher } from "../publication/publisher.ts";
import { historyTrials } from "../runs/history.ts";
import { projector } from "../runs/projector.ts";
import { runsOn } from "../runs/runs.ts";
import { wholeRun } from "../runs/whole-run.ts";
import type { Service } from "../service.ts";
import { loadReference } from "./load-reference.ts";
import { DATA_FOLDER, isLoopback, REFERENCE_FOLDER, WEB_FOLDER } from "./settings.ts";

/** How a server is started; everything but the port has a default. */
export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Address to listen on; another than this machine's own needs `FRAMSYN_HOST` to say the same. Default 127.0.0.1. */
  readonly host?: string;
  /** Folder of the embedded store. Default `.framsyn` in the project. */
  readonly dataFolder?: string;
  /** PostgreSQL server to use instead of the embedded store; empty means none, as in a variable that is set to nothing. */
  readonly databaseUrl?: string;
  readonly webFolder?: string;
  readonly referenceFolder?: string;
  /** Least serious log lines to write, to stderr. Default `info`. */
  readonly logLevel?: LevelWithSilent;
  readonly limits?: Partial<Limits>;
  /** Jobs of runs worked on at a time; 0 leaves them to `framsyn worker`. Default as many as the machine has cores, at most 8. */
  readonly workers?: number;
  /** Longest an analysis may take before it is stopped, seconds. Default half an hour. */
  readonly analysisSeconds?: number;
  /** Smallest count of persons shown in the public view of plans. Default 3. */
  readonly smallestShown?: number;
  /** Whether to compute the overview of the dataset in use in the background. Default true. */
  readonly runAtStart?: boolean;
}

/** A server that answers. */
export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Stops runs, answers what is under way, closes the store. Safe to call twice. */
  close(): Promise<void>;
}

function checkHost(host: string, log: Logger): void {
  if (isLoopback(host)) return;
  if (process.env.FRAMSYN_HOST !== host)
    throw new Error(
      `Framsyn has no sign-in yet and only listens on this machine. To listen on ${host} all the same, set FRAMSYN_HOST=${host}.`,
    );
  log.warn({ host }, "anyone who can reach this address can read and change everything: there is no sign-in yet");
}

/** Outcomes beyond this are removed at start, oldest first; they can be computed again. */
const MOST_OUTCOME_BYTES = 2 * 2 ** 30;
const MOST_ANALYSIS_BYTES = 2 ** 28;
/** Numbers of drafts; those of versions are kept for ever. */
const MOST_MADE_PLAN_BYTES = 2 ** 29;
/** Threads kept between questions: starting one takes longer than many an answer. */
const KEPT_THREADS = 1;

const programVersion = (): string =>
  (JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8")) as { version: string }).version;

/** Starts the run behind the overview of a dataset; what is stored already is not computed again. */
async function runInBackground({ datasets, runs, log }: Service, hash: string): Promise<void> {
  try {
    const { dataset, summary } = await datasets.open(hash, "input");
    await runs.start(wholeRun(dataset, summary, { hash: hashScenario(REFERENCE_SCENARIO), scenario: REFERENCE_SCENARIO }));
  } catch (error) {
    log.error({ err: error }, "the overview's run could not be started");
  }
}

/** Listens, then loads the reference dataset and starts its run: the server answers while it gets ready. */
async function serve(options: ServerOptions, host: string, store: Store, threads: ThreadPool, log: Logger): Promise<RunningServer> {
  let jobs: Jobs | undefined;
  const metrics = makeMetrics({
    storeSize: () => store.size(),
    jobs: async () => jobs?.counts() ?? { waiting: 0, working: 0, failed: 0 },
  });
  jobs = await openJobs(store, {
    background: true,
    threads,
    log,
    ...(options.workers === undefined ? {} : { lanes: options.workers }),
    onEnd: ({ status, elapsed }) => metrics.runs.observe({ status }, elapsed ?? 0),
    onJob: ({ seconds }) => metrics.jobs.observe(seconds),
  });
  const datasets = datasetLibrary(store);
  const project = projector(store, threads, metrics);
  const runs = runsOn(store, jobs);
  const analyses = analysisQueue(store, threads, metrics, log, { mostSeconds: options.analysisSeconds });
  const history = historyTrials(threads);
  const programme = programmeService(store, { runs, projector: project, analyses, history });
  const plans = planService(store, datasets, threads, log);
  let ready = false;
  const service: Service = {
    store,
    datasets,
    projector: project,
    runs,
    analyses,
    history,
    programme,
    publications: publisher(store, datasets, options.smallestShown ?? SMALLEST_SHOWN, log),
    plans,
    metrics,
    log,
    version: programVersion(),
    isReady: () => ready,
  };
  const app = await buildApp(service, {
    limits: { ...LIMITS, ...options.limits },
    allowedHosts: (process.env.FRAMSYN_ALLOWED_HOSTS ?? "").split(",").filter((name) => name !== ""),
    webFolder: options.webFolder ?? WEB_FOLDER,
  });
  let preparing: Promise<void> = Promise.resolve();
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await preparing;
    history.close();
    await Promise.all([app.close(), runs.close(), analyses.close(), plans.close(), project.close()]);
    metrics.registry.clear();
  };
  try {
    const stored = await datasets.list();
    const prepare = async (): Promise<void> => {
      const reference = await loadReference(options.referenceFolder ?? REFERENCE_FOLDER, datasets, log);
      ready = ready || reference !== null;
      await store.analyses.sweep();
      await store.outcomes.trim(MOST_OUTCOME_BYTES);
      await store.analyses.trim(MOST_ANALYSIS_BYTES);
      await store.plans.made.trim(MOST_MADE_PLAN_BYTES);
      if (options.runAtStart !== false && ready) await runInBackground(service, CURRENT);
    };
    ready = stored.some(({ reference }) => reference);
    // With a reference stored, the server answers at once, and looks afterwards whether a newer one came with the program.
    if (!ready) await prepare();
    await app.listen({ port: options.port, host });
    if (stored.some(({ reference }) => reference))
      preparing = prepare().catch((error: unknown) => log.error({ err: error }, "the reference dataset could not be looked at"));
  } catch (error) {
    await close();
    throw error;
  }
  const address = app.server.address() as AddressInfo;
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}`,
    port: address.port,
    close: () => {
      closing ??= close().finally(() => Promise.all([store.close(), threads.close()]).then(() => undefined));
      return closing;
    },
  };
}

/**
 * Starts Framsyn's server: opens the store, loads the reference dataset, listens, and computes the overview in the background.
 *
 * @throws Error with code `EADDRINUSE` when the port is taken; StoreError when the store cannot be opened.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const log = pino({ level: options.logLevel ?? "info", base: { app: "framsyn" } }, destination({ fd: 2, sync: true }));
  const host = options.host ?? "127.0.0.1";
  checkHost(host, log);
  const threads = threadPool({ kept: KEPT_THREADS });
  const store = await openStore(options.databaseUrl ? { url: options.databaseUrl } : { dataFolder: options.dataFolder ?? DATA_FOLDER });
  try {
    return await serve(options, host, store, threads, log);
  } catch (error) {
    await store.close();
    throw error;
  }
}
