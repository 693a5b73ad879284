import { type Kysely, sql } from "kysely";
import { decodeAnswer, encodeAnswer } from "../content/answer-content.ts";
import type { Tables } from "../schema/database.ts";

/** An allocation that is asked for. */
export interface NewAllocation {
  /** Names case, changes and the earlier allocation: the same order has the same id. */
  readonly id: string;
  readonly caseId: string;
  readonly earlier: string | null;
  /** What has changed since the term was written down, in order. */
  readonly changes: readonly object[];
}

/** An allocation without what holds pseudonyms. */
export interface StoredAllocation {
  readonly id: string;
  readonly caseId: string;
  readonly earlier: string | null;
  /** How many changes to the term. */
  readonly changes: number;
  /** Students placed, and the proven bound, as far as it has come; null before that. */
  readonly placed: number | null;
  readonly bound: number | null;
  /** Whether it was stopped on the way; null while there is none. */
  readonly stopped: boolean | null;
  /** ISO 8601 in UTC. */
  readonly askedAt: string;
}

/** How far one is, or what came of it. */
interface Reached {
  readonly placed: number;
  readonly bound: number;
}

/** Allocations of cases, and what has been found out about them. They go with their case. */
export interface Allocations {
  /** Records what is asked for, unless it is there. */
  ask(order: NewAllocation): Promise<void>;
  find(id: string): Promise<StoredAllocation | undefined>;
  /** Those of a case, newest first. */
  of(caseId: string): Promise<StoredAllocation[]>;
  /** The changes one was asked for with. */
  changes(id: string): Promise<unknown>;
  /** Says how far one is that is being made. */
  reach(id: string, reached: Reached): Promise<void>;
  /** Stores what came of one, in place of what was stopped on the way; where the case has been erased meanwhile, nothing is stored. */
  keep(id: string, made: Reached & { readonly stopped: boolean; readonly allocation: object }): Promise<void>;
  /** What came of one; undefined where there is nothing. */
  made(id: string): Promise<unknown>;
  /** Stores what was found out about an allocation, as far as that is there. */
  keepFinding(id: string, about: string, finding: unknown): Promise<void>;
  finding(id: string, about: string): Promise<unknown>;
}

/** Builds the queries on allocations. */
export function allocationsIn(db: Kysely<Tables>): Allocations {
  const facts = () =>
    db
      .selectFrom("placement_allocation")
      .select(["id", "case_id as caseId", "earlier", "changes", "placed", "bound", "stopped", "asked_at as askedAt"]);
  return {
    ask: async ({ id, caseId, earlier, changes }) => {
      await db
        .insertInto("placement_allocation")
        .values({ id, case_id: caseId, earlier, changes: changes.length, asked: await encodeAnswer(changes) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    find: (id) => facts().where("id", "=", id).executeTakeFirst(),
    of: (caseId) => facts().where("case_id", "=", caseId).orderBy("asked_at", "desc").orderBy("id").execute(),
    changes: async (id) => {
      const row = await db.selectFrom("placement_allocation").select("asked").where("id", "=", id).executeTakeFirst();
      return row && decodeAnswer(row.asked);
    },
    reach: async (id, { placed, bound }) => {
      await db.updateTable("placement_allocation").set({ placed, bound }).where("id", "=", id).where("content", "is", null).execute();
    },
    keep: async (id, { placed, bound, stopped, allocation }) => {
      await db
        .updateTable("placement_allocation")
        .set({ placed, bound, stopped, content: await encodeAnswer(allocation) })
        .where("id", "=", id)
        // What is whole stays: making it again gives the same bytes.
        .where(sql<boolean>`stopped is distinct from false`)
        .execute();
    },
    made: async (id) => {
      const row = await db.selectFrom("placement_allocation").select("content").where("id", "=", id).executeTakeFirst();
      return row?.content ? decodeAnswer(row.content) : undefined;
    },
    keepFinding: async (id, about, finding) => {
      await sql`
        insert into framsyn.placement_finding (allocation, about, content)
        select id, ${about}, ${await encodeAnswer(finding)} from framsyn.placement_allocation where id = ${id}
        on conflict do nothing`.execute(db);
    },
    finding: async (id, about) => {
      const row = await db
        .selectFrom("placement_finding")
        .select("content")
        .where("allocation", "=", id)
        .where("about", "=", about)
        .executeTakeFirst();
      return row && decodeAnswer(row.content);
    },
  };
}
