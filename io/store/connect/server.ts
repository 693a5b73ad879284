import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { SCHEMA, type Tables } from "../schema/database.ts";
import { StoreError } from "../schema/store-error.ts";
import type { Connection } from "./connection.ts";
import { TYPE_MAP } from "./type-map.ts";

const OLDEST_SERVER = 16;

/** @throws StoreError `unreachable` when the address is not one of a PostgreSQL server. */
function checkAddress(url: string): void {
  if (URL.canParse(url) && ["postgres:", "postgresql:"].includes(new URL(url).protocol)) return;
  throw new StoreError(
    "unreachable",
    "DATABASE_URL is not the address of a PostgreSQL server. Write postgresql://user:password@host:port/database.",
  );
}

/** The address without its password, for messages. */
function withoutPassword(url: string): string {
  const { protocol, hostname, port, pathname } = new URL(url);
  return `${protocol}//${hostname}${port ? `:${port}` : ""}${pathname}`;
}

async function checkServer(db: Kysely<Tables>, url: string): Promise<void> {
  let version: number;
  try {
    const answer = await sql<{ version: string }>`select current_setting('server_version_num') as version`.execute(db);
    version = Math.floor(Number(answer.rows[0]?.version) / 10_000);
  } catch (error) {
    const reason = error instanceof Error ? error.message || (error as NodeJS.ErrnoException).code : String(error);
    throw new StoreError("unreachable", `PostgreSQL at ${withoutPassword(url)} cannot be used: ${reason}. Check DATABASE_URL.`, {
      cause: error,
    });
  }
  if (version < OLDEST_SERVER)
    throw new StoreError(
      "old-server",
      `PostgreSQL at ${withoutPassword(url)} is version ${version}; Framsyn needs ${OLDEST_SERVER} or newer.`,
    );
}

/**
 * Connects to a PostgreSQL server with a pool of connections.
 *
 * @param url `postgresql://user:password@host:port/database`
 * @throws StoreError `unreachable` or `old-server`.
 */
export async function connectServer(url: string): Promise<Connection> {
  checkAddress(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    application_name: "framsyn",
    types: { getTypeParser: (oid: number, format?: "text" | "binary") => TYPE_MAP[oid] ?? pg.types.getTypeParser(oid, format as "text") },
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }).withSchema(SCHEMA);
  try {
    await checkServer(db, url);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { kind: "postgresql", db, queue: { connectionString: url }, close: () => db.destroy() };
}
