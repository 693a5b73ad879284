import { type Kysely, sql, type Transaction } from "kysely";
import type { Scenario } from "#model/scenario";
import type { StatementRunner } from "./connect/connection.ts";
import type { RunTable, Tables } from "./database.ts";

export type RunStatus = RunTable["status"];

/** What a run computes, for whoever takes a part of it. */
export interface RunRequest {
  /** Hash of a stored dataset version. */
  readonly dataset: string;
  readonly scenario: Scenario;
  readonly scenarioHash: string;
  readonly to: number;
  readonly draws: number;
  readonly seed: number;
  /** Single futures to keep per unit. */
  readonly futures: number;
  /** Most numbers one of its jobs holds: decides how occupations are cut into batches. */
  readonly mostNumbers: number;
}

/** Part of a run: some draws of one thing. */
export interface RunPart {
  /** What it is about (`aboutOccupation`). */
  readonly about: string;
  readonly firstDraw: number;
  readonly draws: number;
}

/** A part to open a run with. */
export interface NewPart extends RunPart {
  /** Work in it, on the same scale for all parts of the run. */
  readonly weight: number;
  /** Whether its result is stored already. */
  readonly stored: boolean;
}

/** A run as stored; it belongs to no process. */
export interface StoredRun {
  readonly id: string;
  /** What the run computes; two open runs never have the same key. */
  readonly key: string;
  readonly status: RunStatus;
  /** Share done, 0..1. */
  readonly progress: number;
  /** Share that was stored already when it was asked for, 0..1. */
  readonly before: number;
  /** Seconds since its first part was taken; null before that. */
  readonly elapsed: number | null;
  readonly message: string | null;
  /** ISO 8601 in UTC. */
  readonly started: string;
  readonly finished: string | null;
}

/** Runs, their parts and their progress. */
export interface Runs {
  /**
   * Records a new queued run with its parts; answers the open run with the same key instead when there is one, of this process or another.
   *
   * @param alongside is called for a new run, with a way to make jobs that exist if and only if the run does.
   */
  open(
    run: { readonly id: string; readonly key: string; readonly request: RunRequest; readonly parts: readonly NewPart[] },
    alongside: (db: StatementRunner) => Promise<unknown>,
  ): Promise<StoredRun>;
  /** What an open run computes, or undefined when it has ended. Whoever asks is about to work on it: it is running from now on. */
  begin(id: string): Promise<RunRequest | undefined>;
  /** Records the share done of a part, 0..1; it never goes back. Answers whether the run still goes on. */
  progress(id: string, part: RunPart, share: number): Promise<boolean>;
  /** Ends an open run whose parts are all done; answers it if this call ended it. */
  finishIfDone(id: string): Promise<StoredRun | undefined>;
  /** Ends an open run; answers it if this call ended it. */
  finish(id: string, status: "failed" | "cancelled", message: string | null): Promise<StoredRun | undefined>;
  /** Parts of an open run that are not done. */
  partsLeft(id: string): Promise<RunPart[]>;
  /** One run, or undefined. */
  find(id: string): Promise<StoredRun | undefined>;
  /** The newest run with the key, or undefined. */
  newest(key: string): Promise<StoredRun | undefined>;
}

const OPEN = ["queued", "running"] as const;

/** The share of an open run's parts that is done; of a run that has ended, what was done then. */
const progressNow = sql<number>`coalesce(
  (select sum(weight * done) / sum(weight) from framsyn.run_part where run_part.run = run.id), run.progress)`;

const FACTS = ["id", "key", "status", "before", "message", "started", "finished"] as const;
const elapsedNow = sql<number | null>`extract(epoch from coalesce(finished, clock_timestamp()) - begun)::double precision`;

/** A kysely transaction as the queue wants it. The queue's inserts carry values, so each is one statement. */
const within = (trx: Transaction<Tables>): StatementRunner => ({
  executeSql: async (text, values = []) => {
    const query = { kind: "RawNode" as const, sqlFragments: [text], parameters: [] };
    const { rows } = await trx.executeQuery({ sql: text, parameters: values, query, queryId: { queryId: "jobs" } });
    return { rows };
  },
});

/** Builds the queries on runs. */
export function runsIn(db: Kysely<Tables>): Runs {
  const runs = (on: Kysely<Tables> = db) => on.selectFrom("run").select([...FACTS, progressNow.as("progress"), elapsedNow.as("elapsed")]);
  const find = (id: string) => runs().where("id", "=", id).executeTakeFirst();

  async function end(id: string, status: "done" | "failed" | "cancelled", message: string | null): Promise<StoredRun | undefined> {
    return db.transaction().execute(async (trx) => {
      let closing = trx
        .updateTable("run")
        .set({ status, message, progress: status === "done" ? 1 : progressNow, finished: sql`clock_timestamp()` })
        .where("id", "=", id)
        .where("status", "in", OPEN);
      if (status === "done")
        closing = closing.where(sql<boolean>`not exists (select from framsyn.run_part where run = run.id and done < 1)`);
      const { numUpdatedRows } = await closing.executeTakeFirst();
      if (numUpdatedRows === 0n) return undefined;
      await trx.deleteFrom("run_part").where("run", "=", id).execute();
      return runs(trx).where("id", "=", id).executeTakeFirst();
    });
  }

  async function insert(
    trx: Transaction<Tables>,
    { id, key, request, parts }: Parameters<Runs["open"]>[0],
    alongside: (db: StatementRunner) => Promise<unknown>,
  ): Promise<void> {
    const total = parts.reduce((sum, { weight }) => sum + weight, 0);
    const stored = parts.reduce((sum, part) => sum + (part.stored ? part.weight : 0), 0);
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto("run")
      .values({
        id,
        key,
        status: "queued",
        progress: 0,
        message: null,
        finished: null,
        request: JSON.stringify(request),
        begun: null,
        before: total === 0 ? 1 : stored / total,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 1n) return;
    if (parts.length > 0)
      await trx
        .insertInto("run_part")
        .values(
          parts.map(({ about, firstDraw, draws, weight, stored: done }) => ({
            run: id,
            about,
            first_draw: firstDraw,
            draws,
            weight,
            done: done ? 1 : 0,
          })),
        )
        .execute();
    await alongside(within(trx));
  }

  return {
    find,
    newest: (key) => runs().where("key", "=", key).orderBy("started", "desc").limit(1).executeTakeFirst(),
    open: async (run, alongside) => {
      for (;;) {
        await db.transaction().execute((trx) => insert(trx, run, alongside));
        const open = await runs().where("key", "=", run.key).where("status", "in", OPEN).executeTakeFirst();
        if (open !== undefined) return open;
        // It may have ended between the two statements: this one, which is then the answer, or another, and this one can be recorded.
        const own = await find(run.id);
        if (own !== undefined) return own;
      }
    },
    begin: async (id) => {
      const row = await db
        .updateTable("run")
        .set({ status: "running", begun: sql`coalesce(begun, clock_timestamp())` })
        .where("id", "=", id)
        .where("status", "in", OPEN)
        .returning("request")
        .executeTakeFirst();
      return (row?.request as RunRequest | null | undefined) ?? undefined;
    },
    progress: async (id, { about, firstDraw }, share) => {
      const { numUpdatedRows } = await db
        .updateTable("run_part")
        .set({ done: sql`greatest(done, ${share}::double precision)` })
        .where("run", "=", id)
        .where("about", "=", about)
        .where("first_draw", "=", firstDraw)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    finishIfDone: (id) => end(id, "done", null),
    finish: end,
    partsLeft: (id) =>
      db
        .selectFrom("run_part")
        .select(["about", "first_draw as firstDraw", "draws"])
        .where("run", "=", id)
        .where("done", "<", 1)
        .orderBy("about")
        .orderBy("first_draw")
        .execute(),
  };
}
