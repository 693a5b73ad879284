import { createHash } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import { SCHEMA, type Tables } from "../schema/database.ts";
import { StoreError } from "../schema/store-error.ts";
import type { Migration } from "./migration.ts";

/** Number of the advisory lock that lets one process migrate at a time; any fixed number does. */
const LOCK = 4_180_002_026;

const checksumOf = (migration: Migration): string => createHash("sha256").update(migration.statements.join(";\n")).digest("hex");

/**
 * Makes what another process may just have made: "if not exists" looks into what the session remembers of the catalogue, and then fails where
 * that is older than the lock.
 */
const makeUnlessThere = (statement: string, trx: Transaction<Tables>) =>
  sql
    .raw(
      `do $make$ begin ${statement};
      exception when unique_violation or duplicate_schema or duplicate_table then null; end $make$`,
    )
    .execute(trx);

async function appliedSteps(trx: Transaction<Tables>): Promise<Map<string, string>> {
  await makeUnlessThere(`create schema if not exists ${SCHEMA}`, trx);
  await makeUnlessThere(
    `create table if not exists ${SCHEMA}.migration (
      name text primary key, checksum text not null, applied_at timestamptz not null default clock_timestamp())`,
    trx,
  );
  const rows = await trx.selectFrom("migration").select(["name", "checksum"]).orderBy("name").execute();
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

/** Refuses a store that other code than this has written. */
function checkHistory(applied: ReadonlyMap<string, string>, migrations: readonly Migration[]): void {
  const known = new Map(migrations.map((migration) => [migration.name, checksumOf(migration)]));
  for (const [name, checksum] of applied) {
    const expected = known.get(name);
    if (expected === undefined)
      throw new StoreError(
        "newer-store",
        `The store has been used by a newer Framsyn (step ${name}). Update Framsyn, or choose another data folder or database.`,
      );
    if (expected !== checksum)
      throw new StoreError(
        "changed-migration",
        `The store was made by another edition of step ${name}. Restore a backup, or choose another data folder or database.`,
      );
  }
}

/** Runs the first step that is missing; tells whether there was one. */
async function runNext(db: Kysely<Tables>, migrations: readonly Migration[]): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(trx);
    const applied = await appliedSteps(trx);
    checkHistory(applied, migrations);
    const next = migrations.find((migration) => !applied.has(migration.name));
    if (next === undefined) return false;
    await sql`set local search_path to ${sql.id(SCHEMA)}`.execute(trx);
    for (const statement of next.statements) await sql.raw(statement).execute(trx);
    await trx
      .insertInto("migration")
      .values({ name: next.name, checksum: checksumOf(next) })
      .execute();
    return true;
  });
}

/**
 * Brings the schema up to date, forward only: each step in its own transaction, under a lock that holds other processes back.
 *
 * @throws StoreError `newer-store` or `changed-migration`; the store is then left as it was.
 */
export async function migrate(db: Kysely<Tables>, migrations: readonly Migration[]): Promise<void> {
  while (await runNext(db, migrations));
}
