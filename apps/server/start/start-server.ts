import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { destination, type LevelWithSilent, type Logger, pino } from "pino";
import { hashScenario } from "#io/compute";
import { openStore, type Store } from "#io/store";
import { type ThreadPool, threadPool } from "#io/threads";
import { type Desk, openDesk } from "#io/work";
import { SMALLEST_SHOWN } from "#model/disclosure";
import { REFERENCE_SCENARIO } from "#model/scenario";
import { type UserOf, userAtThisMachine } from "../access/user-of.ts";
import { answersAt } from "../analyses/answers.ts";
import { historyTrials } from "../analyses/history.ts";
import { buildApp } from "../http/build-app.ts";
import { loggedRequest } from "../http/logged-request.ts";
import { CURRENT, datasetLibrary } from "../library/dataset-library.ts";
import { makeMetrics } from "../metrics/metrics.ts";
import { placementService } from "../placements/placement-service.ts";
import { planService } from "../plans/plan-service.ts";
import { programmeService } from "../programme/programme-service.ts";
import { publisher } from "../publication/publisher.ts";
import { projector } from "../runs/projector.ts";
import { runsAt } from "../runs/runs.ts";
import { wholeRun } from "../runs/whole-run.ts";
import type { Service } from "../service/service.ts";
import { LIMITS, type Limits } from "../settings/limits.ts";
import { DATA_FOLDER, isLoopback, REFERENCE_FOLDER, WEB_FOLDER } from "../settings/settings.ts";
import { openUploads } from "../uploads/uploads.ts";
import { loadReference } from "./load-reference.ts";

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
  /** Threads that work at a time; 0 leaves all work to `framsyn worker`, which takes a PostgreSQL server. Default as many as the machine has cores, at most 8. */
  readonly workers?: number;
  /** Longest an analysis may take before it is stopped, seconds. Default half an hour. */
  readonly analysisSeconds?: number;
  /** Smallest count of persons shown in the public view of plans. Default 3. */
  readonly smallestShown?: number;
  /** Says who asks: where a sign-in comes in. Default whoever is at this machine is the placement coordinator, and nobody else is known. */
  readonly userOf?: UserOf;
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
const MOST_ANSWER_BYTES = 2 ** 28;
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

/** What the routes work with, and how it is ended. */
interface Built {
  readonly service: Service;
  setReady(): void;
  end(): Promise<void>;
}

/** Builds everything the routes work with. */
async function build(options: ServerOptions, host: string, store: Store, threads: ThreadPool, log: Logger): Promise<Built> {
  let desk: Desk | undefined;
  const metrics = makeMetrics({ storeSize: () => store.size(), jobs: async () => desk?.counts() ?? {} });
  const datasets = datasetLibrary(store);
  desk = await openDesk(store, {
    background: true,
    threads,
    log,
    dataset: async (hash) => (await datasets.open(hash, "input")).dataset,
    lanes: options.workers,
    mostSeconds: options.analysisSeconds,
    onEnd: ({ kind, status, elapsed }) => metrics.work.observe({ kind, status }, elapsed ?? 0),
    onJob: ({ line, seconds }) => metrics.jobs.observe({ line }, seconds),
  });
  const project = projector(store, desk, metrics);
  const runs = runsAt(store, desk);
  const analyses = answersAt(store, desk);
  const history = historyTrials(store, desk);
  const uploads = await openUploads(store.kind === "embedded" ? (options.dataFolder ?? DATA_FOLDER) : tmpdir(), threads);
  let ready = false;
  const service: Service = {
    ...{ store, datasets, projector: project, runs, analyses, history, metrics, log },
    programme: programmeService(store, { runs, projector: project, analyses, history }),
    publications: publisher(store, datasets, options.smallestShown ?? SMALLEST_SHOWN, log),
    plans: planService(store, datasets, desk),
    placements: placementService(store, desk, threads),
    uploads,
    threads,
    userOf: options.userOf ?? userAtThisMachine(host),
    version: programVersion(),
    isReady: () => ready,
  };
  return {
    service,
    setReady: () => {
      ready = true;
    },
    end: async () => {
      await service.placements.close();
      await Promise.all([desk.close(), uploads.close()]);
      metrics.registry.clear();
    },
  };
}

/** Loads the reference dataset, makes room, and starts the run behind the overview. */
async function prepare({ service, setReady }: Built, { referenceFolder, runAtStart }: ServerOptions): Promise<void> {
  const { store, datasets, log } = service;
  const reference = await loadReference(referenceFolder ?? REFERENCE_FOLDER, datasets, log);
  if (reference !== null) setReady();
  await service.placements.eraseDue();
  await store.outcomes.trim(MOST_OUTCOME_BYTES);
  await store.answers.trim(MOST_ANSWER_BYTES);
  await store.plans.made.trim(MOST_MADE_PLAN_BYTES);
  if (runAtStart !== false && service.isReady()) await runInBackground(service, CURRENT);
}

/** Listens, then loads the reference dataset and starts its run: the server answers while it gets ready. */
async function serve(options: ServerOptions, host: string, store: Store, threads: ThreadPool, log: Logger): Promise<RunningServer> {
  const built = await build(options, host, store, threads, log);
  const { service } = built;
  const app = await buildApp(service, {
    limits: { ...LIMITS, ...options.limits },
    allowedHosts: (process.env.FRAMSYN_ALLOWED_HOSTS ?? "").split(",").filter((name) => name !== ""),
    webFolder: options.webFolder ?? WEB_FOLDER,
  });
  let preparing: Promise<void> = Promise.resolve();
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await preparing;
    // Those who wait at the desk are told before the connections are ended.
    await Promise.all([built.end(), app.close()]);
  };
  try {
    const hasReference = (await service.datasets.list()).some(({ reference }) => reference);
    if (hasReference) built.setReady();
    // With a reference stored, the server answers at once, and looks afterwards whether a newer one came with the program.
    else await prepare(built, options);
    await app.listen({ port: options.port, host });
    if (hasReference)
      preparing = prepare(built, options).catch((error: unknown) =>
        log.error({ err: error }, "the reference dataset could not be looked at"),
      );
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
  const log = pino(
    { level: options.logLevel ?? "info", base: { app: "framsyn" }, serializers: { req: loggedRequest } },
    destination({ fd: 2, sync: true }),
  );
  const host = options.host ?? "127.0.0.1";
  checkHost(host, log);
  if (options.workers === 0 && !options.databaseUrl)
    throw new Error(
      "FRAMSYN_WORKERS is 0, and nobody else can work on the data folder. Use 1 or more, or a PostgreSQL server (DATABASE_URL).",
    );
  const threads = threadPool({ kept: KEPT_THREADS });
  const store = await openStore(options.databaseUrl ? { url: options.databaseUrl } : { dataFolder: options.dataFolder ?? DATA_FOLDER });
  try {
    return await serve(options, host, store, threads, log);
  } catch (error) {
    await store.close();
    throw error;
  }
}
