import { type Kysely, sql } from "kysely";
import type { Tables } from "./schema/database.ts";

/** One piece of a batch: the draws of some units, in the bytes it was stored as. */
export interface Piece {
  readonly firstDraw: number;
  readonly content: Uint8Array;
}

/** Draws of what is computed in several batches, kept until they can be summarised together. */
export interface Batches {
  /**
   * Stores a batch unless it is there; answers how many batches of it are stored then. Of several that are stored at the same
   * time, one alone is told the full number.
   *
   * @param work name of what is computed (`runName`).
   * @param about what the draws are about.
   */
  add(work: string, about: string, firstDraw: number, pieces: readonly Uint8Array[]): Promise<number>;
  /** First draws of the batches stored. */
  stored(work: string, about: string): Promise<number[]>;
  /** One piece of every batch stored, by first draw. */
  pieces(work: string, about: string, piece: number): Promise<Piece[]>;
  /** Removes the batches of one thing. */
  remove(work: string, about: string): Promise<void>;
  /** Removes batches stored so long ago that nobody can be waiting for the others; answers how many pieces. */
  sweep(hours: number): Promise<number>;
}

/** Builds the queries on batches. */
export function batchesIn(db: Kysely<Tables>): Batches {
  return {
    add: (work, about, firstDraw, pieces) =>
      db.transaction().execute(async (trx) => {
        for (const [piece, content] of pieces.entries())
          await trx
            .insertInto("batch")
            .values({ work, about, first_draw: firstDraw, piece, content })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        // One at a time from here to the end of the transaction: whoever comes last sees all the others.
        await sql`select pg_advisory_xact_lock(hashtextextended(${`${work}/${about}`}, 0))`.execute(trx);
        const { count } = await trx
          .selectFrom("batch")
          .select(sql<number>`count(distinct first_draw)`.as("count"))
          .where("work", "=", work)
          .where("about", "=", about)
          .executeTakeFirstOrThrow();
        return count;
      }),
    stored: async (work, about) => {
      const rows = await db
        .selectFrom("batch")
        .select("first_draw")
        .distinct()
        .where("work", "=", work)
        .where("about", "=", about)
        .orderBy("first_draw")
        .execute();
      return rows.map((row) => row.first_draw);
    },
    pieces: (work, about, piece) =>
      db
        .selectFrom("batch")
        .select(["first_draw as firstDraw", "content"])
        .where("work", "=", work)
        .where("about", "=", about)
        .where("piece", "=", piece)
        .orderBy("first_draw")
        .execute(),
    remove: async (work, about) => {
      await db.deleteFrom("batch").where("work", "=", work).where("about", "=", about).execute();
    },
    sweep: async (hours) => {
      const { numDeletedRows } = await db
        .deleteFrom("batch")
        .where("stored_at", "<", sql<string>`clock_timestamp() - make_interval(hours => ${hours})`)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}
