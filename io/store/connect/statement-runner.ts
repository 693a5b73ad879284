import type { PGlite } from "@electric-sql/pglite";
import type { Kysely } from "kysely";
import type { Tables } from "../schema/database.ts";
import type { StatementRunner } from "./connection.ts";

const TIMESTAMP = 1114;
const TIMESTAMPTZ = 1184;
const readDate = (value: string): Date => new Date(value);
/** The queue expects times as dates, not as the text that the rest of the store works with. */
const parsers = { [TIMESTAMP]: readDate, [TIMESTAMPTZ]: readDate };

/**
 * Lets the job queue into the embedded database, between the other users of its one connection.
 *
 * Not for use inside a transaction of the store: it would wait for its end.
 */
export const statementRunner = (db: Kysely<Tables>, pglite: PGlite): StatementRunner => ({
  executeSql: (text, values) =>
    db.connection().execute(async () => {
      try {
        // Only statements without values may be several; they may open and end a transaction of their own.
        if (values !== undefined && values.length > 0) return { rows: (await pglite.query(text, values, { parsers })).rows };
        const results = await pglite.exec(text, { parsers });
        return { rows: results.flatMap(({ rows }) => rows) };
      } catch (error) {
        // A transaction that failed half way would fail everything after it on this connection.
        await pglite.exec("rollback").catch(() => {});
        throw error;
      }
    }),
});
