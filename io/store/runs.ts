import { type Kysely, sql } from "kysely";
import type { RunTable, Tables } from "./database.ts";

export type RunStatus = RunTable["status"];

/** A run as stored: enough to tell how it went after a restart. */
export interface StoredRun {
  readonly id: string;
  /** What the run computes; two open runs never have the same key. */
  readonly key: string;
  readonly status: RunStatus;
  /** Share done, 0..1. */
  readonly progress: number;
  readonly message: string | null;
  /** ISO 8601 in UTC. */
  readonly started: string;
  readonly finished: string | null;
}

/** Runs and their progress. */
export interface Runs {
  /** Records a new queued run; answers the open run with the same key instead when there is one, in this process or another. */
  open(run: { readonly id: string; readonly key: string }): Promise<StoredRun>;
  /** Records progress of an open run; a finished one stays as it is. */
  progress(id: string, share: number): Promise<void>;
  /** Ends a run; a finished one stays as it is. */
  finish(id: string, status: "done" | "failed" | "cancelled", message: string | null): Promise<void>;
  /** One run, or undefined. */
  find(id: string): Promise<StoredRun | undefined>;
  /** The newest run with the key, or undefined. */
  newest(key: string): Promise<StoredRun | undefined>;
  /** Says that the open runs of this process are alive. */
  beat(): Promise<void>;
  /** Marks open runs that no process is working on as failed, `interrupted`; answers how many. */
  sweep(): Promise<number>;
}

/** An open run of another process counts as dead when it has not shown life for this long. */
const SILENT_SECONDS = 60;

const FACTS = ["id", "key", "status", "progress", "message", "started", "finished"] as const;

/**
 * Builds the queries on runs.
 *
 * @param owner names this process; no two processes share one.
 * @param alone whether no other process can be using the store (embedded): then every open run of another owner is dead.
 */
export function runsIn(db: Kysely<Tables>, owner: string, alone: boolean): Runs {
  const find = (id: string) => db.selectFrom("run").select(FACTS).where("id", "=", id).executeTakeFirst();
  const openOnes = () => db.updateTable("run").where("status", "in", ["queued", "running"]);
  return {
    find,
    newest: (key) => db.selectFrom("run").select(FACTS).where("key", "=", key).orderBy("started", "desc").limit(1).executeTakeFirst(),
    open: async ({ id, key }) => {
      for (;;) {
        await db
          .insertInto("run")
          .values({ id, key, status: "queued", progress: 0, message: null, owner, finished: null })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        const open = await db
          .selectFrom("run")
          .select(FACTS)
          .where("key", "=", key)
          .where("status", "in", ["queued", "running"])
          .executeTakeFirst();
        // The other run may have ended between the two statements; then this one can be recorded.
        if (open !== undefined) return open;
      }
    },
    progress: async (id, share) => {
      await openOnes().set({ status: "running", progress: share, heartbeat: sql`clock_timestamp()` }).where("id", "=", id).execute();
    },
    finish: async (id, status, message) => {
      await openOnes()
        .set({ status, message, finished: sql`clock_timestamp()`, ...(status === "done" ? { progress: 1 } : {}) })
        .where("id", "=", id)
        .execute();
    },
    beat: async () => {
      await openOnes().set({ heartbeat: sql`clock_timestamp()` }).where("owner", "=", owner).execute();
    },
    sweep: async () => {
      const silent = sql<string>`clock_timestamp() - make_interval(secs => ${SILENT_SECONDS})`;
      const others = openOnes()
        .set({ status: "failed", message: "interrupted", finished: sql`clock_timestamp()` })
        .where("owner", "!=", owner);
      const result = await (alone ? others : others.where("heartbeat", "<", silent)).executeTakeFirst();
      return Number(result.numUpdatedRows);
    },
  };
}
