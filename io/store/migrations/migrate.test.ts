import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aboutOccupation } from "../about.ts";
import { batchesIn } from "../batches.ts";
import type { Connection } from "../connect/connection.ts";
import { connectEmbedded } from "../connect/embedded.ts";
import { connectServer } from "../connect/server.ts";
import { encodeAnswer } from "../content/answer-content.ts";
import { encodeSeries } from "../content/series-content.ts";
import { exampleKey, exampleSeries } from "../example.test-support.ts";
import type { StorePlace } from "../open-store.ts";
import { outcomesIn } from "../outcomes.ts";
import { everyKind } from "../places.test-support.ts";
import { answersIn } from "../work/answers.ts";
import { worksIn } from "../work/works.ts";
import { MIGRATIONS } from "./index.ts";
import { migrate } from "./migrate.ts";
import type { Migration } from "./migration.ts";

const connect = (place: StorePlace): Promise<Connection> => ("url" in place ? connectServer(place.url) : connectEmbedded(place.dataFolder));

const second: Migration = {
  name: "9999-second",
  statements: ["create table extra (id integer primary key)", "insert into extra values (1)"],
};

describe.each(everyKind())("migrations of the $kind store", (places) => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await connect(await places.empty());
  });
  beforeEach(async () => {
    await sql`drop schema if exists framsyn cascade`.execute(connection.db);
  });
  afterAll(async () => {
    await connection.close();
    await places.clean();
  });

  const count = async (table: string): Promise<number> =>
    (await sql<{ n: number }>`select count(*) as n from ${sql.id("framsyn", table)}`.execute(connection.db)).rows[0]!.n;

  it("run once each, also when several start at the same time", async () => {
    await Promise.all([1, 2, 3].map(() => migrate(connection.db, [...MIGRATIONS, second])));
    await migrate(connection.db, [...MIGRATIONS, second]);
    expect(await count("migration")).toBe(MIGRATIONS.length + 1);
    expect(await count("extra")).toBe(1);
  });

  it("refuse a store that newer code has used, and say what to do", async () => {
    await migrate(connection.db, [...MIGRATIONS, second]);
    await expect(migrate(connection.db, MIGRATIONS)).rejects.toMatchObject({
      code: "newer-store",
      message: expect.stringContaining("Update Framsyn"),
    });
  });

  it("refuse a store made by another edition of a step", async () => {
    await migrate(connection.db, [...MIGRATIONS, second]);
    const edited = { ...second, statements: ["create table extra (id bigint primary key)"] };
    await expect(migrate(connection.db, [...MIGRATIONS, edited])).rejects.toMatchObject({ code: "changed-migration" });
  });

  it("leave the store as it was when a step fails half way", async () => {
    const broken: Migration = { name: "9999-broken", statements: ["create table half (id integer)", "select no_such_column"] };
    await expect(migrate(connection.db, [...MIGRATIONS, broken])).rejects.toThrow(/no_such_column/);
    await expect(count("half")).rejects.toMatchObject({ code: "42P01" });
    expect(await count("migration")).toBe(MIGRATIONS.length);
  });

  it("keep outcomes stored before noise was in their key, as expectations", async () => {
    await migrate(connection.db, MIGRATIONS.slice(0, 1));
    await sql`insert into framsyn.dataset_version (hash, name, title, version, base_year, last_year, created, rows, content)
      values (${"e".repeat(64)}, 'n', 't', '1', 2026, 2040, '2026', 0, '\\x00')`.execute(connection.db);
    await sql`insert into framsyn.outcome (dataset, scenario, model, seed, draws, first_year, last_year, occupation, series)
      values (${"e".repeat(64)}, 's', '1', 1, 10, 2026, 2030, 'o', '\\x00')`.execute(connection.db);
    await migrate(connection.db, MIGRATIONS);
    const { rows } = await sql<{ noise: string }>`select noise from framsyn.outcome`.execute(connection.db);
    expect(rows).toEqual([{ noise: "expected" }]);
  });

  it("keep what was stored by occupation, named as what it is about, to the last byte", async () => {
    await migrate(connection.db, MIGRATIONS.slice(0, 6));
    const series = [exampleSeries("a", () => 0.1 + 0.2, 1)];
    const content = Buffer.from(await encodeSeries(series)).toString("hex");
    await sql`insert into framsyn.dataset_version (hash, name, title, version, base_year, last_year, created, rows, content)
      values (${exampleKey.dataset}, 'n', 't', '1', 2026, 2040, '2026', 0, '\\x00')`.execute(connection.db);
    await sql`insert into framsyn.outcome (dataset, scenario, model, seed, draws, noise, first_year, last_year, occupation, series)
      values (${exampleKey.dataset}, ${exampleKey.scenario}, ${exampleKey.model}, ${exampleKey.seed}, 10, 'expected', 2026, 2028, 'bioingenior',
        decode(${content}, 'hex'))`.execute(connection.db);
    await sql`insert into framsyn.run (id, key, status, request, before) values ('r', 'k', 'running', '{"to": 2028}', 0)`.execute(
      connection.db,
    );
    await sql`insert into framsyn.run_part (run, occupation, first_draw, draws, weight) values ('r', 'radiograf', 0, 10, 1)`.execute(
      connection.db,
    );
    await sql`insert into framsyn.batch (work, occupation, first_draw, piece, content) values ('w', 'radiograf', 8, 0, '\\x07')`.execute(
      connection.db,
    );
    await migrate(connection.db, MIGRATIONS);
    const outcomes = outcomesIn(connection.db);
    expect(await outcomes.stored(exampleKey)).toEqual([aboutOccupation("bioingenior")]);
    const read = await outcomes.load(exampleKey, aboutOccupation("bioingenior"));
    expect(JSON.stringify(read)).toBe(JSON.stringify(series.map(({ futures, ...one }) => one)));
    expect(await worksIn(connection.db).partsLeft("r")).toEqual([
      { about: aboutOccupation("radiograf"), firstDraw: 0, draws: 10, line: "runs" },
    ]);
    expect(await worksIn(connection.db).newest("projection", "k")).toMatchObject({ id: "r", status: "running", findings: [] });
    expect(await batchesIn(connection.db).pieces("w", aboutOccupation("radiograf"), 0)).toEqual([
      { firstDraw: 8, content: Uint8Array.of(7) },
    ]);
  });

  it("keep the answers to questions, to the last byte", async () => {
    await migrate(connection.db, MIGRATIONS.slice(0, 7));
    const answer = { mean: 0.1 + 0.2, unit: "tromsø" };
    const content = Buffer.from(await encodeAnswer(answer)).toString("hex");
    await sql`insert into framsyn.dataset_version (hash, name, title, version, base_year, last_year, created, rows, content)
      values (${"e".repeat(64)}, 'n', 't', '1', 2026, 2040, '2026', 0, '\\x00')`.execute(connection.db);
    await sql`insert into framsyn.analysis (id, dataset, attempt, status, owner, finished, answer)
      values (${"a".repeat(64)}, ${"e".repeat(64)}, 'one', 'done', 'me', clock_timestamp(), decode(${content}, 'hex'))`.execute(
      connection.db,
    );
    await migrate(connection.db, MIGRATIONS);
    const read = await answersIn(connection.db).find({ kind: "analysis", key: "a".repeat(64) }, (stored) => stored);
    expect(read).toStrictEqual(answer);
  });

  it("make dataset versions and outcomes that the database itself refuses to change", async () => {
    await migrate(connection.db, MIGRATIONS);
    await sql`insert into framsyn.dataset_version (hash, name, title, version, base_year, last_year, created, rows, content)
      values (${"e".repeat(64)}, 'n', 't', '1', 2026, 2040, '2026', 0, '\\x00')`.execute(connection.db);
    await expect(sql`update framsyn.dataset_version set title = 'other'`.execute(connection.db)).rejects.toMatchObject({ code: "23001" });
  });
});
