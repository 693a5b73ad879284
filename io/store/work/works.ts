import { type Kysely, sql, type Transaction } from "kysely";
import type { Finding } from "#model/vocabulary";
import type { StatementRunner } from "../connect/connection.ts";
import type { Tables, WorkTable } from "../schema/database.ts";

export type WorkStatus = WorkTable["status"];

/** Part of work: all of one thing, or some of its draws. */
export interface WorkPart {
  /** What it is about: an occupation (`aboutOccupation`), or anything else that names it among the parts. */
  readonly about: string;
  readonly firstDraw: number;
  readonly draws: number;
}

/** A part to open work with. */
export interface NewPart extends WorkPart {
  /** Work in it, on the same scale for all parts. */
  readonly weight: number;
  /** Whether its result is stored already. */
  readonly stored: boolean;
}

/** Work to be done, by whichever process takes a part of it. */
export interface NewWork {
  readonly kind: string;
  /** What it computes; two open pieces of work of a kind never have the same key. */
  readonly key: string;
  /** The line it waits in. */
  readonly line: string;
  /** All that a part of it needs to know, as JSON. */
  readonly request: object;
  readonly parts: readonly NewPart[];
  /** What its result is of, where newer work of the same subject makes it stale: a unit's plan. */
  readonly subject?: string | undefined;
}

/** Work as stored; it belongs to no process. */
export interface StoredWork {
  readonly id: string;
  readonly kind: string;
  readonly key: string;
  readonly status: WorkStatus;
  /** Share done, 0..1. */
  readonly progress: number;
  /** Share that was stored already when it was asked for, 0..1. */
  readonly before: number;
  /** Seconds since its first part was taken; null before that. */
  readonly elapsed: number | null;
  /** Seconds since it ended; null before that. */
  readonly endedFor: number | null;
  readonly message: string | null;
  /** Why it failed, where that is in the data. */
  readonly findings: readonly Finding[];
  /** ISO 8601 in UTC. */
  readonly started: string;
  readonly finished: string | null;
}

/** Why work ended before it was done. */
export interface WhyEnded {
  readonly message: string | null;
  readonly findings?: readonly Finding[];
}

/** Work, its parts and its progress. */
export interface Works {
  /**
   * Records new queued work with its parts; answers the open work with the same kind and key instead when there is some, of this process
   * or another.
   *
   * @param alongside is called for new work, with a way to make jobs that exist if and only if the work does.
   */
  open(work: NewWork & { readonly id: string }, alongside: (db: StatementRunner) => Promise<unknown>): Promise<StoredWork>;
  /** What open work is, or undefined when it has ended. Whoever asks is about to work on it: it is running from now on. */
  begin(id: string): Promise<Pick<NewWork, "kind" | "key" | "request"> | undefined>;
  /** Records the share done of a part, 0..1; it never goes back. Answers whether the work still goes on. */
  progress(id: string, part: WorkPart, share: number): Promise<boolean>;
  /** Ends open work whose parts are all done; answers it if this call ended it. */
  finishIfDone(id: string): Promise<StoredWork | undefined>;
  /** Ends open work; answers it if this call ended it. */
  finish(id: string, status: "failed" | "cancelled", why: WhyEnded): Promise<StoredWork | undefined>;
  /** Parts of open work that are not done, and the line they wait in. */
  partsLeft(id: string): Promise<(WorkPart & { readonly line: string })[]>;
  /** One piece of work, or undefined. */
  find(id: string): Promise<StoredWork | undefined>;
  /** The newest work of a kind with the key, or undefined. */
  newest(kind: string, key: string): Promise<StoredWork | undefined>;
  /** Open work that is named by something: its key is that, or begins with it, `name/…`. */
  openOf(name: string): Promise<string[]>;
  /** Says that somebody still asks for open work. */
  touch(id: string): Promise<void>;
  /** Open work of a subject that nobody has asked for in so many seconds, other than that of the key. */
  unwanted(subject: string, butKey: string, seconds: number): Promise<string[]>;
  /** How much open work stands in a line. */
  openIn(line: string): Promise<number>;
  /** Forgets work that ended more than so many days ago; answers how much. */
  sweep(days: number): Promise<number>;
}

const OPEN = ["queued", "running"] as const;

/** The share of open work's parts that is done; of work that has ended, what was done then. */
const progressNow = sql<number>`coalesce(
  (select sum(weight * done) / sum(weight) from framsyn.work_part where work_part.work = work.id), work.progress)`;

const FACTS = ["id", "kind", "key", "status", "before", "message", "started", "finished"] as const;
const elapsedNow = sql<number | null>`extract(epoch from coalesce(finished, clock_timestamp()) - begun)::double precision`;
const endedFor = sql<number | null>`extract(epoch from clock_timestamp() - finished)::double precision`;
const findingsNow = sql<readonly Finding[]>`coalesce(findings, '[]'::jsonb)`;

/** A kysely transaction as the queue wants it. The queue's inserts carry values, so each is one statement. */
const within = (trx: Transaction<Tables>): StatementRunner => ({
  executeSql: async (text, values = []) => {
    const query = { kind: "RawNode" as const, sqlFragments: [text], parameters: [] };
    const { rows } = await trx.executeQuery({ sql: text, parameters: values, query, queryId: { queryId: "jobs" } });
    return { rows };
  },
});

/** Builds the queries on work. */
export function worksIn(db: Kysely<Tables>): Works {
  const works = (on: Kysely<Tables> = db) =>
    on
      .selectFrom("work")
      .select([...FACTS, progressNow.as("progress"), elapsedNow.as("elapsed"), endedFor.as("endedFor"), findingsNow.as("findings")]);
  const find = (id: string) => works().where("id", "=", id).executeTakeFirst();

  async function end(
    id: string,
    status: "done" | "failed" | "cancelled",
    { message, findings = [] }: WhyEnded,
  ): Promise<StoredWork | undefined> {
    return db.transaction().execute(async (trx) => {
      let closing = trx
        .updateTable("work")
        .set({
          status,
          message,
          findings: findings.length === 0 ? null : sql`${JSON.stringify(findings)}::jsonb`,
          progress: status === "done" ? 1 : progressNow,
          finished: sql`clock_timestamp()`,
        })
        .where("id", "=", id)
        .where("status", "in", OPEN);
      if (status === "done")
        closing = closing.where(sql<boolean>`not exists (select from framsyn.work_part where work_part.work = work.id and done < 1)`);
      const { numUpdatedRows } = await closing.executeTakeFirst();
      if (numUpdatedRows === 0n) return undefined;
      await trx.deleteFrom("work_part").where("work", "=", id).execute();
      return works(trx).where("id", "=", id).executeTakeFirst();
    });
  }

  async function insert(
    trx: Transaction<Tables>,
    { id, kind, key, line, subject, request, parts }: Parameters<Works["open"]>[0],
    alongside: (db: StatementRunner) => Promise<unknown>,
  ): Promise<void> {
    const total = parts.reduce((sum, { weight }) => sum + weight, 0);
    const stored = parts.reduce((sum, part) => sum + (part.stored ? part.weight : 0), 0);
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto("work")
      .values({
        ...{ id, kind, key, line, subject: subject ?? null, status: "queued", progress: 0 },
        ...{ message: null, findings: null, finished: null, begun: null },
        request: JSON.stringify(request),
        before: total === 0 ? 1 : stored / total,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 1n) return;
    if (parts.length > 0)
      await trx
        .insertInto("work_part")
        .values(
          parts.map(({ about, firstDraw, draws, weight, stored: done }) => ({
            work: id,
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
    newest: (kind, key) => works().where("kind", "=", kind).where("key", "=", key).orderBy("started", "desc").limit(1).executeTakeFirst(),
    openOf: async (name) => {
      const rows = await db
        .selectFrom("work")
        .select("id")
        .where(sql<string>`split_part(key, '/', 1)`, "=", name)
        .where("status", "in", OPEN)
        .orderBy("id")
        .execute();
      return rows.map(({ id }) => id);
    },
    open: async (work, alongside) => {
      for (;;) {
        await db.transaction().execute((trx) => insert(trx, work, alongside));
        const open = await works().where("kind", "=", work.kind).where("key", "=", work.key).where("status", "in", OPEN).executeTakeFirst();
        if (open !== undefined) return open;
        // It may have ended between the two statements: this one, which is then the answer, or another, and this one can be recorded.
        const own = await find(work.id);
        if (own !== undefined) return own;
      }
    },
    begin: async (id) => {
      const row = await db
        .updateTable("work")
        .set({ status: "running", begun: sql`coalesce(begun, clock_timestamp())` })
        .where("id", "=", id)
        .where("status", "in", OPEN)
        .returning(["kind", "key", "request"])
        .executeTakeFirst();
      // Runs of before they could be taken up by others have no request.
      return row === undefined || row.request === null ? undefined : { kind: row.kind, key: row.key, request: row.request };
    },
    progress: async (id, { about, firstDraw }, share) => {
      const { numUpdatedRows } = await db
        .updateTable("work_part")
        .set({ done: sql`greatest(done, ${share}::double precision)` })
        .where("work", "=", id)
        .where("about", "=", about)
        .where("first_draw", "=", firstDraw)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    finishIfDone: (id) => end(id, "done", { message: null }),
    finish: end,
    partsLeft: (id) =>
      db
        .selectFrom("work_part")
        .innerJoin("work", "work.id", "work_part.work")
        .select(["about", "first_draw as firstDraw", "draws", "line"])
        .where("work_part.work", "=", id)
        .where("done", "<", 1)
        .orderBy("about")
        .orderBy("first_draw")
        .execute(),
    touch: async (id) => {
      await db.updateTable("work").set({ asked: sql`clock_timestamp()` }).where("id", "=", id).where("status", "in", OPEN).execute();
    },
    unwanted: async (subject, butKey, seconds) => {
      const rows = await db
        .selectFrom("work")
        .select("id")
        .where("subject", "=", subject)
        .where("key", "!=", butKey)
        .where("status", "in", OPEN)
        .where(sql<boolean>`asked < clock_timestamp() - make_interval(secs => ${seconds})`)
        .execute();
      return rows.map(({ id }) => id);
    },
    openIn: async (line) => {
      const { n } = await db
        .selectFrom("work")
        .select(sql<number>`count(*)::int`.as("n"))
        .where("line", "=", line)
        .where("status", "in", OPEN)
        .executeTakeFirstOrThrow();
      return n;
    },
    sweep: async (days) => {
      const { numDeletedRows } = await db
        .deleteFrom("work")
        .where(sql<boolean>`finished < clock_timestamp() - make_interval(days => ${days})`)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}
