import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Kysely } from "kysely";
import { SCHEMA, type Tables } from "../database.ts";
import { takeLock } from "../lock/lock-file.ts";
import type { Connection } from "./connection.ts";
import { embeddedDialect } from "./one-at-a-time.ts";
import { TYPE_MAP } from "./type-map.ts";

/**
 * Opens the embedded database in `dataFolder/database`, made if it is not there.
 *
 * `dataFolder/database.lock` is taken first: PGlite itself lets two processes write the same files and lose rows.
 *
 * @throws StoreError `locked` when another process, or this one, has it open.
 */
export async function connectEmbedded(dataFolder: string): Promise<Connection> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const lock = await takeLock(join(dataFolder, "database.lock"));
  try {
    const pglite = await PGlite.create({ dataDir: join(dataFolder, "database"), parsers: TYPE_MAP });
    const db = new Kysely<Tables>({ dialect: embeddedDialect({ pglite }) }).withSchema(SCHEMA);
    return {
      kind: "embedded",
      db,
      close: async () => {
        try {
          await db.destroy();
          if (!pglite.closed) await pglite.close();
        } finally {
          await lock.release();
        }
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
