import type { Kysely } from "kysely";
import type { Tables } from "../database.ts";

/** An open database, wherever it is. */
export interface Connection {
  readonly kind: "embedded" | "postgresql";
  readonly db: Kysely<Tables>;
  /** Closes the database and gives back what was held for it. */
  close(): Promise<void>;
}
