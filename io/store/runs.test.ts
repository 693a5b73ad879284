import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Connection } from "./connect/connection.ts";
import { connectEmbedded } from "./connect/embedded.ts";
import { connectServer } from "./connect/server.ts";
import { exampleRun } from "./example.test-support.ts";
import { MIGRATIONS } from "./migrations/index.ts";
import { migrate } from "./migrations/migrate.ts";
import { everyKind } from "./places.test-support.ts";
import { type RunPart, type Runs, runsIn } from "./runs.ts";

const [a, b]: RunPart[] = [
  { about: "a", firstDraw: 0, draws: 10 },
  { about: "b", firstDraw: 0, draws: 10 },
] as [RunPart, RunPart];
const nothing = async (): Promise<void> => undefined;

describe.each(everyKind())("runs of the $kind store", (places) => {
  let connection: Connection;
  let runs: Runs;
  beforeAll(async () => {
    const place = await places.empty();
    connection = "url" in place ? await connectServer(place.url) : await connectEmbedded(place.dataFolder);
    await migrate(connection.db, MIGRATIONS);
    runs = runsIn(connection.db);
  });
  afterAll(async () => {
    await connection?.close();
    await places.clean();
  });

  it("add up their parts by weight, start counting when the first is taken, and end with the last", async () => {
    await runs.open(exampleRun("whole", "whole"), nothing);
    expect(await runs.find("whole")).toMatchObject({ status: "queued", progress: 0, before: 0, elapsed: null });
    expect(await runs.begin("whole")).toMatchObject({ to: 2028, mostNumbers: 1 });
    expect(await runs.progress("whole", a!, 0.5)).toBe(true);
    expect(await runs.find("whole")).toMatchObject({ status: "running", progress: 0.375, elapsed: expect.any(Number) });
    await runs.progress("whole", a!, 1);
    await runs.progress("whole", a!, 0.2);
    expect((await runs.find("whole"))?.progress).toBe(0.75);
    expect(await runs.partsLeft("whole")).toEqual([b]);
    expect(await runs.finishIfDone("whole")).toBeUndefined();
    await runs.progress("whole", b!, 1);
    const ends = await Promise.all([runs.finishIfDone("whole"), runs.finishIfDone("whole")]);
    expect(ends.filter((one) => one !== undefined)).toMatchObject([{ status: "done", progress: 1, finished: expect.any(String) }]);
  });

  it("do not count again what was stored before", async () => {
    await runs.open(exampleRun("again", "again", true), nothing);
    expect(await runs.find("again")).toMatchObject({ before: 0.25, progress: 0.25 });
    expect(await runs.partsLeft("again")).toEqual([a]);
  });

  it("that have ended take no progress and give nothing to work on, but remember how far they came", async () => {
    await runs.open(exampleRun("ended", "ended"), nothing);
    await runs.progress("ended", b!, 1);
    expect(await runs.finish("ended", "cancelled", null)).toMatchObject({ status: "cancelled", progress: 0.25 });
    expect(await runs.finish("ended", "failed", "too late")).toBeUndefined();
    expect(await runs.progress("ended", a!, 1)).toBe(false);
    expect(await runs.begin("ended")).toBeUndefined();
    expect(await runs.finishIfDone("ended")).toBeUndefined();
    expect(await runs.find("ended")).toMatchObject({ status: "cancelled", progress: 0.25, message: null });
  });

  it("are recorded together with what is made alongside, or not at all", async () => {
    await sql`create table framsyn.made (id text)`.execute(connection.db);
    const make = (id: string, fail: boolean) =>
      runs.open(exampleRun(id, id), async (db) => {
        await db.executeSql("insert into framsyn.made values ($1)", [id]);
        if (fail) throw new Error("no");
      });
    await make("kept", false);
    await expect(make("lost", true)).rejects.toThrow("no");
    // Joining an open run makes nothing more.
    await make("kept", false);
    expect((await sql<{ id: string }>`select id from framsyn.made`.execute(connection.db)).rows).toEqual([{ id: "kept" }]);
    expect(await runs.find("lost")).toBeUndefined();
  });
});

describe.each(everyKind())("a $kind store of before runs had parts", (places) => {
  it("is brought up to date: a run that was going on is called interrupted, the others stay as they were", async () => {
    const place = await places.empty();
    const connection = "url" in place ? await connectServer(place.url) : await connectEmbedded(place.dataFolder);
    try {
      await migrate(connection.db, MIGRATIONS.slice(0, 1));
      await sql`insert into framsyn.run (id, key, status, progress, owner, finished) values
        ('going', 'k', 'running', 0.5, 'p', null), ('over', 'k', 'done', 1, 'p', clock_timestamp())`.execute(connection.db);
      await migrate(connection.db, MIGRATIONS);
      const runs = runsIn(connection.db);
      expect(await runs.find("going")).toMatchObject({ status: "failed", message: "interrupted", progress: 0.5 });
      expect(await runs.find("over")).toMatchObject({ status: "done", progress: 1, elapsed: null });
      expect((await runs.open(exampleRun("new", "k"), nothing)).id).toBe("new");
    } finally {
      await connection.close();
      await places.clean();
    }
  });
});
