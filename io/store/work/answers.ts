import { type Kysely, sql } from "kysely";
import { decodeAnswer, encodeAnswer } from "../content/answer-content.ts";
import type { Tables } from "../schema/database.ts";

/** Whose answer it is: the kind of work that gave it, and what decides every number in it. */
export interface AnswerName {
  readonly kind: string;
  /** SHA-256 of all that decides the answer. */
  readonly key: string;
}

/** Answers that work has given. They can always be computed again, so they are a cache that outlives the process. */
export interface Answers {
  /** Stores an answer unless one is there; it goes when its dataset does. */
  add(name: AnswerName, dataset: string, answer: unknown): Promise<void>;
  /**
   * Gives an answer, or undefined.
   *
   * @param read gives null for what this version of the program cannot read: it then gives way to what it can.
   */
  find<Answer>(name: AnswerName, read: (stored: unknown) => Answer | null): Promise<Answer | undefined>;
  /** Removes the oldest answers until those left take at most `bytes`; answers how many were removed. */
  trim(bytes: number): Promise<number>;
}

/** Room an answer takes besides its bytes, for the sum that `trim` reckons with. */
const ROW_BYTES = 500;

/** Builds the queries on answers. */
export function answersIn(db: Kysely<Tables>): Answers {
  return {
    add: async ({ kind, key }, dataset, answer) => {
      await db
        .insertInto("answer")
        .values({ kind, key, dataset, content: await encodeAnswer(answer) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    find: async ({ kind, key }, read) => {
      const row = await db.selectFrom("answer").select("content").where("kind", "=", kind).where("key", "=", key).executeTakeFirst();
      if (row === undefined) return undefined;
      const answer = read(await decodeAnswer(row.content));
      if (answer !== null) return answer;
      await db.deleteFrom("answer").where("kind", "=", kind).where("key", "=", key).execute();
      return undefined;
    },
    trim: async (bytes) => {
      const result = await sql`
        delete from framsyn.answer where ctid in (
          select ctid from (
            select ctid, sum(length(content) + ${sql.lit(ROW_BYTES)}) over (order by stored_at desc, ctid) as kept from framsyn.answer
          ) aged where kept > ${bytes}
        )`.execute(db);
      return Number(result.numAffectedRows ?? 0n);
    },
  };
}
