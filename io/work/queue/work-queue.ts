import { PgBoss } from "pg-boss";
import { type StatementRunner, type Store, StoreError } from "#io/store";
import { MODEL_VERSION } from "#model/scenario";
import { LINE_NAMES, type Line } from "../definition/line.ts";
import { type Job, jobId } from "./job.ts";

/** The PostgreSQL schema of the queue. */
const SCHEMA = "framsyn_jobs";
/** Raised when jobs look otherwise, so that those of before are left alone: they are made anew when their work is asked for. */
const FORM = 3;
/** A job is for workers of its own model version: those of another would give other numbers. */
const queueOf = (line: Line): string => `${line}-${FORM}-${MODEL_VERSION}`;
const FAILED_QUEUE = `failed-${FORM}-${MODEL_VERSION}`;

/** A worker that has not shown life for this long has lost its job to others. The least that pg-boss allows. */
const SILENT_SECONDS = 10;
const LIFE_SIGN_SECONDS = 2;
/** How often jobs of silent workers are looked for. */
const LOOK_SECONDS = 2;
/** No job takes this long; one that does hangs. */
const LONGEST_SECONDS = 6 * 3600;
/** Times a job that failed, or whose worker died, is tried again before it is given up. */
const RETRIES = 4;
const KEPT_SECONDS = 24 * 3600;

/** A job that a worker of this process has taken. */
export interface TakenJob {
  readonly job: Job;
  /** Aborted when the job is no longer this worker's. */
  readonly signal: AbortSignal;
}

/** Jobs by what is happening to them. */
export interface JobCounts {
  readonly waiting: number;
  readonly working: number;
  /** Given up in the last day. */
  readonly failed: number;
}

/** The queue of jobs that all processes on a store share. */
export interface WorkQueue {
  /**
   * Adds jobs of one line that are not in it, in the order they are to be done; `db` makes them part of a transaction, after which `wake` tells
   * of them. Jobs that were added together take turns with those of others: each list goes on from where the line is now, so that a long one
   * holds up no short one.
   */
  add(jobs: readonly Job[], db?: StatementRunner): Promise<void>;
  /** Lets lanes of this process that have nothing to do look for jobs at once. */
  wake(line: Line): void;
  /** Takes jobs out of the queue, also those at work: whoever works on one is told within seconds. */
  remove(jobs: readonly Job[]): Promise<void>;
  /** Puts a job back that this process has taken and cannot finish. */
  giveBack(job: Job): Promise<void>;
  /** Starts lanes of a line that each take a job when they are free; `work` fails a job by throwing. */
  work(line: Line, lanes: number, work: (taken: TakenJob) => Promise<void>): Promise<void>;
  /** Calls `give` for jobs that have failed too often, with their last error. */
  onGivenUp(give: (job: Job, attempts: number, reason: string) => Promise<void>): Promise<void>;
  counts(): Promise<Readonly<Record<Line, JobCounts>>>;
  /** Takes no more jobs, and waits until those at work have ended. */
  close(): Promise<void>;
}

/** How long the queue waits. Whoever opens the queue of a store first decides when failed jobs are tried again. */
export interface Patience {
  /** Before a job that failed is tried again, whole seconds: longer each time. 0 tries at once. */
  readonly retrySeconds: number;
  /** Between two looks for jobs that no word has come of, and for those given up; half a second at least. */
  readonly lookSeconds: number;
}

const PATIENCE: Patience = { retrySeconds: 1, lookSeconds: 2 };
const LONGEST_RETRY_SECONDS = 10;

/** Told of what goes wrong in the queue itself. */
export interface QueueLog {
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

const reasonOf = (output: object | null): string =>
  output !== null && "message" in output && typeof output.message === "string" ? output.message : "no reason was given";

/** PostgreSQL's code for a right that is lacking. */
const NO_RIGHT = "42501";

const explained = (error: unknown): unknown =>
  (error as { code?: unknown }).code !== NO_RIGHT
    ? error
    : new StoreError(
        "forbidden",
        `PostgreSQL does not let this user make or change the schema "${SCHEMA}": ${(error as Error).message}. ` +
          "Let an administrator run: grant create on database … to …; docs/operation.md says more.",
        { cause: error },
      );

/** Opens the queue in the store's own database, in a schema of its own, made or brought up to date. */
export async function openWorkQueue({ queue: database }: Store, log: QueueLog, patience = PATIENCE): Promise<WorkQueue> {
  const boss = new PgBoss({
    ...("connectionString" in database ? { ...database, max: 4, useListenNotify: true, application_name: "framsyn jobs" } : database),
    ...("db" in database ? { backend: "pglite" } : {}),
    schema: SCHEMA,
    schedule: false,
    superviseIntervalSeconds: LOOK_SECONDS,
    monitorIntervalSeconds: LOOK_SECONDS,
  });
  boss.on("error", (error) => log.warn({ err: error }, "the job queue has trouble"));
  await boss.start().catch((error: unknown) => {
    throw explained(error);
  });
  await boss.createQueue(FAILED_QUEUE, { retryLimit: 0, deleteAfterSeconds: KEPT_SECONDS });
  for (const line of LINE_NAMES) await makeQueue(boss, queueOf(line), patience);
  const workers = new Map<Line, string>();
  const wake = (line: Line): void => {
    const worker = workers.get(line);
    if (worker !== undefined) boss.notifyWorker(worker);
  };
  // All jobs of an embedded store are made in this process, which wakes its lanes; between two processes a word of PostgreSQL may be lost.
  const lookSeconds = "db" in database ? patience.lookSeconds : 0.5;
  return {
    wake,
    add: async (jobs, db) => {
      if (jobs.length === 0) return;
      const queue = queueOf(jobs[0]!.line);
      const waiting = `select coalesce(max(priority), 0)::int as turn from ${SCHEMA}.job where name = $1 and state in ('created', 'retry')`;
      const { rows } = await (db ?? boss.getDb()).executeSql(waiting, [queue]);
      const { turn } = rows[0] as { turn: number };
      const made = jobs.map((job, place) => ({ id: jobId(job), data: job, priority: turn - place }));
      await boss.insert(queue, made, db === undefined ? {} : { db });
      if (db === undefined) wake(jobs[0]!.line);
    },
    remove: async (jobs) => {
      for (const line of new Set(jobs.map((job) => job.line)))
        await boss.cancel(
          queueOf(line),
          jobs.filter((job) => job.line === line).map((job) => jobId(job)),
        );
    },
    giveBack: async (job) => {
      await boss.send(queueOf(job.line), job);
    },
    work: async (line, lanes, work) => {
      const options = {
        pollingIntervalSeconds: lookSeconds,
        notifyPollingIntervalSeconds: patience.lookSeconds,
        heartbeatRefreshSeconds: LIFE_SIGN_SECONDS,
      };
      const own = await boss.work<Job>(queueOf(line), { ...options, localConcurrency: lanes, batchSize: 1 }, async (jobs) => {
        for (const { data, signal } of jobs) await work({ job: data, signal });
        // Whoever has just finished looks for the next job at once.
        wake(line);
      });
      workers.set(line, own);
    },
    onGivenUp: async (give) => {
      await boss.work<Job, void, { includeMetadata: true; pollingIntervalSeconds: number }>(
        FAILED_QUEUE,
        { includeMetadata: true, pollingIntervalSeconds: patience.lookSeconds },
        async (jobs) => {
          for (const { data, sourceOutput, sourceRetryCount } of jobs) {
            log.error({ job: data, output: sourceOutput }, "a job failed too often and was given up");
            await give(data, (sourceRetryCount ?? RETRIES) + 1, reasonOf(sourceOutput));
          }
        },
      );
    },
    counts: async () => {
      const { rows } = await boss
        .getDb()
        .executeSql(`select name, state::text, count(*)::int as n from ${SCHEMA}.job where name = any($1) group by name, state`, [
          LINE_NAMES.map(queueOf),
        ]);
      const found = rows as { name: string; state: string; n: number }[];
      const of = (line: Line, ...states: string[]): number =>
        found.reduce((sum, { name, state, n }) => sum + (name === queueOf(line) && states.includes(state) ? n : 0), 0);
      const countsOf = (line: Line): JobCounts => ({
        waiting: of(line, "created", "retry"),
        working: of(line, "active"),
        failed: of(line, "failed"),
      });
      return Object.fromEntries(LINE_NAMES.map((line) => [line, countsOf(line)])) as Record<Line, JobCounts>;
    },
    close: async () => {
      await boss.stop({ graceful: true, timeout: 10_000, close: true });
    },
  };
}

async function makeQueue(boss: PgBoss, name: string, { retrySeconds }: Patience): Promise<void> {
  await boss.createQueue(name, {
    retryLimit: RETRIES,
    retryDelay: retrySeconds,
    retryBackoff: retrySeconds > 0,
    ...(retrySeconds > 0 ? { retryDelayMax: LONGEST_RETRY_SECONDS } : {}),
    expireInSeconds: LONGEST_SECONDS,
    heartbeatSeconds: SILENT_SECONDS,
    deleteAfterSeconds: KEPT_SECONDS,
    deadLetter: FAILED_QUEUE,
    notify: true,
  });
  // The queue's settings are read and kept now, so that adding jobs inside a transaction needs no other connection than its own.
  await boss.insert(name, []);
}
