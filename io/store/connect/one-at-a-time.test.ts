import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Connection } from "./connection.ts";
import { openForTest } from "./raw.test-support.ts";

describe("the embedded database's one connection", () => {
  let connection: Connection;
  let clean: () => Promise<void>;
  beforeAll(async () => {
    ({ connection, clean } = await openForTest());
    await sql`create table public.t (n integer)`.execute(connection.db);
  });
  afterAll(() => clean());

  const insert = (db: Connection["db"], n: number) => sql`insert into public.t values (${n})`.execute(db);
  const numbers = async () => (await sql<{ n: number }>`select n from public.t order by n`.execute(connection.db)).rows.map(({ n }) => n);

  it("keeps a query apart from a transaction of someone else that is rolled back", async () => {
    const inside = Promise.withResolvers<void>();
    const failing = connection.db.transaction().execute(async (trx) => {
      await insert(trx, 1);
      inside.resolve();
      await new Promise((resolve) => setTimeout(resolve, 50));
      throw new Error("rolled back");
    });
    const outside = inside.promise.then(() => insert(connection.db, 2));
    await expect(failing).rejects.toThrow("rolled back");
    await outside;
    expect(await numbers()).toEqual([2]);
  });

  it("lets many transactions at once all finish", async () => {
    await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        connection.db.transaction().execute(async (trx) => {
          await insert(trx, 10 + index);
          await insert(trx, 30 + index);
        }),
      ),
    );
    expect(await numbers()).toHaveLength(21);
  });

  it("is free again after a query that fails", async () => {
    await expect(sql`select nonsense`.execute(connection.db)).rejects.toMatchObject({ code: "42703" });
    expect(await numbers()).toHaveLength(21);
  });

  it("finishes what was asked before it closes, and refuses what is asked afterwards", async () => {
    const { connection: closing, clean: remove } = await openForTest();
    await sql`create table public.t (n integer)`.execute(closing.db);
    const asked = Array.from({ length: 20 }, (_, n) => insert(closing.db, n));
    const inside = closing.db.transaction().execute(async (trx) => {
      await insert(trx, 20);
      await new Promise((resolve) => setTimeout(resolve, 20));
      await insert(trx, 21);
    });
    // Let them get in line before the close.
    await new Promise((resolve) => setImmediate(resolve));
    const closed = closing.close();
    await expect(insert(closing.db, 22)).rejects.toThrow(/closed|destroyed/);
    await Promise.all([...asked, inside, closed]);
    await remove();
  });
});
