import type { Kysely } from "kysely";
import type { Tables } from "../schema/database.ts";

/** Runs one statement, or several without values, and gives the rows of the last: what the job queue asks of a database. */
export interface StatementRunner {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** How the job queue reaches the same database: by connections of its own, or through the one there is. */
export type QueueDatabase = { readonly connectionString: string } | { readonly db: StatementRunner };

/** An open database, wherever it is. */
export interface Connection {
  readonly kind: "embedded" | "postgresql";
  readonly db: Kysely<Tables>;
  readonly queue: QueueDatabase;
  /** Closes the database and gives back what was held for it. */
  close(): Promise<void>;
}
