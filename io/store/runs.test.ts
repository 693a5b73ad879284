import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Connection } from "./connect/connection.ts";
import { openForTest } from "./connect/raw.test-support.ts";
import { MIGRATIONS } from "./migrations/index.ts";
import { migrate } from "./migrations/migrate.ts";
import { runsIn } from "./runs.ts";

describe("runs of several servers on one store", () => {
  let connection: Connection;
  let clean: () => Promise<void>;
  beforeAll(async () => {
    ({ connection, clean } = await openForTest());
    await migrate(connection.db, MIGRATIONS);
  });
  afterAll(() => clean());

  const silentFor = (id: string, seconds: number) =>
    sql`update framsyn.run set heartbeat = clock_timestamp() - make_interval(secs => ${seconds}) where id = ${id}`.execute(connection.db);

  it("are given up when their server has been silent, and not before; nobody gives up their own", async () => {
    const [mine, other] = [runsIn(connection.db, "mine", false), runsIn(connection.db, "other", false)];
    await mine.open({ id: "my-run", key: "a" });
    await other.open({ id: "silent", key: "b" });
    await other.open({ id: "alive", key: "c" });
    await silentFor("my-run", 600);
    await silentFor("silent", 600);
    await silentFor("alive", 30);
    expect(await mine.sweep()).toBe(1);
    expect(await mine.find("silent")).toMatchObject({ status: "failed", message: "interrupted", finished: expect.any(String) });
    expect(await mine.find("alive")).toMatchObject({ status: "queued" });
    expect(await mine.find("my-run")).toMatchObject({ status: "queued" });
  });

  it("live on as long as their server says so", async () => {
    const [mine, other] = [runsIn(connection.db, "mine", false), runsIn(connection.db, "other", false)];
    await silentFor("alive", 600);
    await other.beat();
    expect(await mine.sweep()).toBe(0);
  });

  it("are given up at once in a store that nobody else can have open", async () => {
    expect(await runsIn(connection.db, "newly-started", true).sweep()).toBe(2);
  });
});
