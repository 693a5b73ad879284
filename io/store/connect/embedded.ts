import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Kysely } from "kysely";
import { type Lock, takeLock } from "../lock/lock-file.ts";
import { SCHEMA, type Tables } from "../schema/database.ts";
import { StoreError } from "../schema/store-error.ts";
import type { Connection } from "./connection.ts";
import { embeddedDialect } from "./one-at-a-time.ts";
import { statementRunner } from "./statement-runner.ts";
import { EMBEDDED_WRITERS, TYPE_MAP } from "./type-map.ts";

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EROFS: "the disk can only be read",
  EEXIST: "it is a file, not a folder",
  ENOTDIR: "a part of the path is a file, not a folder",
  ENOSPC: "the disk is full",
};

/** What the system refused, in words; other errors are given back as they are. */
function explained(error: unknown, dataFolder: string): unknown {
  const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ""];
  if (reason === undefined) return error;
  return new StoreError(
    "folder",
    `The data folder ${dataFolder} cannot be used: ${reason}. Choose another with --data-folder or FRAMSYN_DATA.`,
    {
      cause: error,
    },
  );
}

/** Makes the folder and takes its lock. */
async function enter(dataFolder: string): Promise<Lock> {
  try {
    await mkdir(dataFolder, { recursive: true, mode: 0o700 });
    return await takeLock(join(dataFolder, "database.lock"));
  } catch (error) {
    throw explained(error, dataFolder);
  }
}

/** Opens the files of the database. */
async function openFiles(dataFolder: string): Promise<PGlite> {
  const dataDir = join(dataFolder, "database");
  try {
    return await PGlite.create({ dataDir, parsers: TYPE_MAP, serializers: { ...EMBEDDED_WRITERS } });
  } catch (error) {
    const said = explained(error, dataFolder);
    if (said instanceof StoreError) throw said;
    throw new StoreError(
      "folder",
      `The database in ${dataDir} cannot be opened: its files are damaged, or were written by another version of PostgreSQL. ` +
        "Put a backup of the data folder back, or move the folder away to begin with an empty one.",
      { cause: error },
    );
  }
}

/**
 * Opens the embedded database in `dataFolder/database`, made if it is not there.
 *
 * `dataFolder/database.lock` is taken first: PGlite itself lets two processes write the same files and lose rows.
 *
 * @throws StoreError `locked` when another process, or this one, has it open; `folder` when it cannot be used.
 */
export async function connectEmbedded(dataFolder: string): Promise<Connection> {
  const lock = await enter(dataFolder);
  try {
    const pglite = await openFiles(dataFolder);
    const db = new Kysely<Tables>({ dialect: embeddedDialect({ pglite }) }).withSchema(SCHEMA);
    return {
      kind: "embedded",
      db,
      queue: { db: statementRunner(db, pglite) },
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
