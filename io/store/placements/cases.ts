import { type Kysely, sql } from "kysely";
import { decodeAnswer, encodeAnswer } from "../content/answer-content.ts";
import type { Tables } from "../schema/database.ts";

/** A term with its students, to be kept. */
export interface NewCase {
  readonly id: string;
  /** Dataset version it was read on top of. */
  readonly dataset: string;
  /** Names the rows. */
  readonly hash: string;
  readonly name: string;
  readonly fromWeek: string;
  readonly toWeek: string;
  /** Day it is erased, ISO 8601. */
  readonly eraseOn: string;
  readonly students: number;
  readonly rows: object;
}

/** A case without its rows. */
export interface StoredCase extends Omit<NewCase, "rows"> {
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
}

/** Terms with their students: the only personal data Framsyn keeps. */
export interface Cases {
  /** Keeps a case; answers the one there is already where the same rows were kept on top of the same dataset. */
  add(made: NewCase): Promise<StoredCase>;
  /** Every case, newest first. */
  list(): Promise<StoredCase[]>;
  find(id: string): Promise<StoredCase | undefined>;
  /** The rows of a case as they were kept. */
  rows(id: string): Promise<unknown>;
  /** Cases whose day has come, at a day in ISO 8601. */
  due(today: string): Promise<string[]>;
  /**
   * Erases a case with its allocations, what was found out about them, and the work that made them; what the database still held of the
   * rows is cleaned out of its files. Answers whether there was one.
   */
  erase(id: string): Promise<boolean>;
}

const FACTS = ["id", "dataset", "hash", "name", "students"] as const;
const eraseOn = sql<string>`to_char(erase_on, 'YYYY-MM-DD')`.as("eraseOn");

/** What is found out about an allocation is named by it first: `allocation/…`. */
const ownerOf = sql<string>`split_part(key, '/', 1)`;

/** Tables that hold something of students. */
const TABLES = ["placement_case", "placement_allocation", "placement_finding"] as const;

/** Builds the queries on cases. */
export function casesIn(db: Kysely<Tables>): Cases {
  const facts = () =>
    db.selectFrom("placement_case").select([...FACTS, "from_week as fromWeek", "to_week as toWeek", eraseOn, "created_at as createdAt"]);
  const find = (id: string) => facts().where("id", "=", id).executeTakeFirst();
  return {
    find,
    list: () => facts().orderBy("created_at", "desc").orderBy("id").execute(),
    add: async ({ rows, fromWeek, toWeek, eraseOn, ...made }) => {
      await db
        .insertInto("placement_case")
        .values({ ...made, from_week: fromWeek, to_week: toWeek, erase_on: eraseOn, content: await encodeAnswer(rows) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return facts().where("dataset", "=", made.dataset).where("hash", "=", made.hash).executeTakeFirstOrThrow();
    },
    rows: async (id) => {
      const row = await db.selectFrom("placement_case").select("content").where("id", "=", id).executeTakeFirst();
      return row && decodeAnswer(row.content);
    },
    due: async (today) => {
      const rows = await db.selectFrom("placement_case").select("id").where(sql<boolean>`erase_on <= ${today}::date`).execute();
      return rows.map(({ id }) => id);
    },
    erase: async (id) => {
      const erased = await db.transaction().execute(async (trx) => {
        const own = trx.selectFrom("placement_allocation").select("id").where("case_id", "=", id);
        await trx.deleteFrom("work").where("kind", "like", "placement-%").where(ownerOf, "in", own).execute();
        const { numDeletedRows } = await trx.deleteFrom("placement_case").where("id", "=", id).executeTakeFirst();
        return numDeletedRows > 0n;
      });
      // A deleted row lies in the table's file until the room is taken again; a table written anew leaves it behind.
      for (const table of TABLES) await sql`vacuum (full) framsyn.${sql.id(table)}`.execute(db);
      return erased;
    },
  };
}
