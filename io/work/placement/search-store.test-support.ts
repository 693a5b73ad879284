import { gunzipSync } from "node:zlib";
import pg from "pg";
import type { Store } from "#io/store";

const GZIP = [0x1f, 0x8b] as const;

/** A cell as text: what is compressed is unpacked. */
function textOf(cell: unknown): string {
  if (!(cell instanceof Uint8Array)) return typeof cell === "string" ? cell : (JSON.stringify(cell) ?? "");
  const packed = cell[0] === GZIP[0] && cell[1] === GZIP[1];
  return (packed ? gunzipSync(cell) : Buffer.from(cell)).toString("latin1");
}

type Ask = (statement: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/** Runs something that asks the store's own database. */
async function asking<T>({ queue }: Store, use: (ask: Ask) => Promise<T>): Promise<T> {
  if ("db" in queue) return use(async (statement) => (await queue.db.executeSql(statement, [])).rows as Record<string, unknown>[]);
  const client = new pg.Client({ connectionString: queue.connectionString });
  await client.connect();
  try {
    return await use(async (statement) => (await client.query(statement)).rows as Record<string, unknown>[]);
  } finally {
    await client.end();
  }
}

/** Names every table of the database, of any schema, that holds a text in any cell, packed or not. */
export const tablesWith = (store: Store, text: string): Promise<string[]> =>
  asking(store, async (ask) => {
    const tables = await ask(
      "select table_schema || '.' || table_name as name from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1",
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await ask(`select * from ${String(name)}`);
      if (rows.some((row) => Object.values(row).some((cell) => textOf(cell).includes(text)))) found.push(String(name));
    }
    return found;
  });

/** The end of bytes as a statement finds them in the column `bytes`: of what is compressed, its sum is there, which no other has. */
export const endsOf = (store: Store, statement: string): Promise<Buffer[]> =>
  asking(store, async (ask) => (await ask(statement)).map(({ bytes }) => Buffer.from(bytes as Uint8Array).subarray(-40)));
