import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Connection } from "../connect/connection.ts";
import { connectEmbedded } from "../connect/embedded.ts";
import { connectServer } from "../connect/server.ts";
import { exampleWork } from "../example.test-support.ts";
import { MIGRATIONS } from "../migrations/index.ts";
import { migrate } from "../migrations/migrate.ts";
import { everyKind } from "../places.test-support.ts";
import { type WorkPart, type Works, worksIn } from "./works.ts";

const [a, b]: WorkPart[] = [
  { about: "a", firstDraw: 0, draws: 10 },
  { about: "b", firstDraw: 0, draws: 10 },
] as [WorkPart, WorkPart];
const nothing = async (): Promise<void> => undefined;

describe.each(everyKind())("work of the $kind store", (places) => {
  let connection: Connection;
  let work: Works;
  beforeAll(async () => {
    const place = await places.empty();
    connection = "url" in place ? await connectServer(place.url) : await connectEmbedded(place.dataFolder);
    await migrate(connection.db, MIGRATIONS);
    work = worksIn(connection.db);
  });
  afterAll(async () => {
    await connection?.close();
    await places.clean();
  });

  it("add up their parts by weight, start counting when the first is taken, and end with the last", async () => {
    await work.open(exampleWork("whole", "whole"), nothing);
    expect(await work.find("whole")).toMatchObject({ status: "queued", progress: 0, before: 0, elapsed: null });
    expect(await work.begin("whole")).toMatchObject({ kind: "projection", key: "whole", request: { to: 2028, mostNumbers: 1 } });
    expect(await work.progress("whole", a!, 0.5)).toBe(true);
    expect(await work.find("whole")).toMatchObject({ status: "running", progress: 0.375, elapsed: expect.any(Number) });
    await work.progress("whole", a!, 1);
    await work.progress("whole", a!, 0.2);
    expect((await work.find("whole"))?.progress).toBe(0.75);
    expect(await work.partsLeft("whole")).toEqual([{ ...b, line: "runs" }]);
    expect(await work.finishIfDone("whole")).toBeUndefined();
    await work.progress("whole", b!, 1);
    const ends = await Promise.all([work.finishIfDone("whole"), work.finishIfDone("whole")]);
    expect(ends.filter((one) => one !== undefined)).toMatchObject([{ status: "done", progress: 1, finished: expect.any(String) }]);
  });

  it("do not count again what was stored before", async () => {
    await work.open(exampleWork("again", "again", true), nothing);
    expect(await work.find("again")).toMatchObject({ before: 0.25, progress: 0.25 });
    expect(await work.partsLeft("again")).toEqual([{ ...a, line: "runs" }]);
  });

  it("that have ended take no progress and give nothing to work on, but remember how far they came", async () => {
    await work.open(exampleWork("ended", "ended"), nothing);
    await work.progress("ended", b!, 1);
    expect(await work.finish("ended", "cancelled", { message: null })).toMatchObject({ status: "cancelled", progress: 0.25 });
    expect(await work.finish("ended", "failed", { message: "too late" })).toBeUndefined();
    expect(await work.progress("ended", a!, 1)).toBe(false);
    expect(await work.begin("ended")).toBeUndefined();
    expect(await work.finishIfDone("ended")).toBeUndefined();
    expect(await work.find("ended")).toMatchObject({ status: "cancelled", progress: 0.25, message: null });
  });

  it("say why they failed, and where in the data", async () => {
    const finding = {
      severity: "error",
      code: "missing",
      file: "ø.csv",
      row: null,
      field: null,
      value: null,
      message: "m",
      params: {},
    } as const;
    await work.open(exampleWork("missing", "missing"), nothing);
    const ended = await work.finish("missing", "failed", { message: "no figures", findings: [finding] });
    expect(ended).toMatchObject({ status: "failed", message: "no figures", findings: [finding], endedFor: expect.any(Number) });
    expect(await work.newest("projection", "missing")).toEqual({ ...ended, endedFor: expect.any(Number) });
    expect(await work.newest("other", "missing")).toBeUndefined();
  });

  it("of one subject are unwanted when nobody has asked for them in a while", async () => {
    const of = (id: string, subject: string) => work.open({ ...exampleWork(id, id), line: "plan", subject }, nothing);
    await of("old", "plan:ous");
    await of("other", "plan:ahus");
    await of("looked-at", "plan:ous");
    const before = await work.openIn("plan");
    await sql`update framsyn.work set asked = asked - interval '1 hour' where line = 'plan'`.execute(connection.db);
    await work.touch("looked-at");
    await of("new", "plan:ous");
    expect(await work.unwanted("plan:ous", "new", 1800)).toEqual(["old"]);
    expect(await work.unwanted("plan:ous", "old", 0)).toEqual(expect.arrayContaining(["looked-at", "new"]));
    expect([before, await work.openIn("plan")]).toEqual([3, 4]);
    await work.finish("old", "cancelled", { message: null });
    expect(await work.unwanted("plan:ous", "new", 1800)).toEqual([]);
    expect(await work.openIn("plan")).toBe(3);
  });

  it("are forgotten some days after their end, open ones never", async () => {
    await work.open(exampleWork("over", "over"), nothing);
    await work.finish("over", "cancelled", { message: null });
    expect(await work.sweep(1)).toBe(0);
    expect(await work.sweep(0)).toBeGreaterThan(0);
    expect(await work.find("over")).toBeUndefined();
    expect(await work.find("new")).toMatchObject({ status: "queued" });
  });

  it("are recorded together with what is made alongside, or not at all", async () => {
    await sql`create table framsyn.made (id text)`.execute(connection.db);
    const make = (id: string, fail: boolean) =>
      work.open(exampleWork(id, id), async (db) => {
        await db.executeSql("insert into framsyn.made values ($1)", [id]);
        if (fail) throw new Error("no");
      });
    await make("kept", false);
    await expect(make("lost", true)).rejects.toThrow("no");
    // Joining an open run makes nothing more.
    await make("kept", false);
    expect((await sql<{ id: string }>`select id from framsyn.made`.execute(connection.db)).rows).toEqual([{ id: "kept" }]);
    expect(await work.find("lost")).toBeUndefined();
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
      const work = worksIn(connection.db);
      expect(await work.find("going")).toMatchObject({ status: "failed", message: "interrupted", progress: 0.5 });
      expect(await work.find("over")).toMatchObject({ status: "done", progress: 1, elapsed: null });
      expect((await work.open(exampleWork("new", "k"), nothing)).id).toBe("new");
    } finally {
      await connection.close();
      await places.clean();
    }
  });
});
