import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Scenario } from "#model/scenario";
import { exampleDataset, exampleKey, exampleSeries, exampleWork, hash } from "./example.test-support.ts";
import { openStore, type Store, type StorePlace } from "./open-store.ts";
import { everyKind } from "./places.test-support.ts";
import { startPostgres, whyNoPostgres } from "./postgres.test-support.ts";

const scenario: Scenario = {
  schema: "framsyn/scenario/1",
  name: "Flere plasser",
  changes: [
    {
      kind: "study-places",
      id: "a",
      startYear: 2027,
      rampYears: 2,
      reason: "Størst behov",
      operation: "multiply",
      value: 1.1,
      low: 1.000000000000001,
    },
  ],
};

describe.each(everyKind())("the $kind store", (places) => {
  let place: StorePlace;
  let store: Store;
  beforeAll(async () => {
    place = await places.empty();
    store = await openStore(place);
    await store.datasets.add(exampleDataset(), { lastYear: 2040, reference: true });
  });
  afterAll(async () => {
    await store.close();
    await places.clean();
  });

  it("says what it is", () => {
    expect(store.kind).toBe(places.kind);
  });

  it("gives a dataset back as it was, letters, empty texts and missing values included", async () => {
    expect(await store.datasets.load(hash("a"))).toStrictEqual(exampleDataset());
  });

  it("gives the facts of a version in the same shape from both kinds of database", async () => {
    const version = await store.datasets.find(hash("a"));
    expect(version).toEqual({
      hash: hash("a"),
      name: "example",
      title: "Example",
      version: "1",
      baseYear: 2026,
      lastYear: 2040,
      created: "2026-01-01T00:00:00Z",
      storedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      reference: true,
      rows: 1,
    });
  });

  it("keeps the first version under a hash, whoever adds it again", async () => {
    const again = await store.datasets.add(exampleDataset(hash("a"), "Another title"), { lastYear: 2030, reference: false });
    expect(again).toMatchObject({ title: "Example", lastYear: 2040, reference: true });
  });

  it("takes a new version from many writers at once, once", async () => {
    const versions = await Promise.all(
      Array.from({ length: 8 }, () => store.datasets.add(exampleDataset(hash("c")), { lastYear: 2040, reference: false })),
    );
    expect(new Set(versions.map(({ storedAt }) => storedAt)).size).toBe(1);
    expect((await store.datasets.list()).filter((version) => version.hash === hash("c"))).toHaveLength(1);
  });

  it("lists versions newest first, and answers undefined for one it does not have", async () => {
    await store.datasets.add(exampleDataset(hash("d")), { lastYear: 2040, reference: false });
    expect((await store.datasets.list())[0]).toMatchObject({ hash: hash("d") });
    expect(await store.datasets.find(hash("0"))).toBeUndefined();
    expect(await store.datasets.load(hash("0"))).toBeUndefined();
  });

  it("saves a scenario once, hides it when removed, finds it still, and brings it back when saved again", async () => {
    const first = await store.scenarios.save(hash("1"), scenario);
    expect(first.scenario).toEqual(scenario);
    expect(await store.scenarios.save(hash("1"), scenario)).toEqual(first);
    expect(await store.scenarios.remove(hash("1"))).toBe(true);
    expect(await store.scenarios.remove(hash("1"))).toBe(false);
    expect(await store.scenarios.list()).toEqual([]);
    expect(await store.scenarios.find(hash("1"))).toMatchObject({ scenario });
    await store.scenarios.save(hash("1"), scenario);
    expect(await store.scenarios.list()).toHaveLength(1);
  });

  it("keeps an outcome under its whole key, and the first one stored", async () => {
    const series = [exampleSeries("a", () => 1 / 3), exampleSeries("b", () => null)];
    await store.outcomes.add(exampleKey, "bioingenior", series);
    await store.outcomes.add(exampleKey, "bioingenior", [exampleSeries("a", () => 2)]);
    expect(await store.outcomes.load(exampleKey, "bioingenior")).toStrictEqual(series);
    const noise = "demographic" as const;
    for (const other of [{ noise }, { seed: 1 }, { draws: 11 }, { model: "2" }, { scenario: "x" }, { lastYear: 2029 }, { firstYear: 2025 }])
      expect(await store.outcomes.load({ ...exampleKey, ...other }, "bioingenior")).toBeUndefined();
    expect(await store.outcomes.stored(exampleKey)).toEqual(["bioingenior"]);
    const noisy = [exampleSeries("a", () => 3)];
    await store.outcomes.add({ ...exampleKey, noise }, "bioingenior", noisy);
    expect(await store.outcomes.load({ ...exampleKey, noise }, "bioingenior")).toStrictEqual(noisy);
    expect(await store.outcomes.load(exampleKey, "bioingenior")).toStrictEqual(series);
  });

  it("gives as many single futures as asked for, and nothing where it holds fewer", async () => {
    let value = 0;
    const series = [exampleSeries("a", () => value++, 4)];
    await store.outcomes.add(exampleKey, "radiograf", series);
    const some = await store.outcomes.load(exampleKey, "radiograf", { futures: 2 });
    expect(some![0]!.futures!.supply).toStrictEqual(series[0]!.futures!.supply.slice(0, 2));
    expect(await store.outcomes.load(exampleKey, "radiograf", { futures: 5 })).toBeUndefined();
    expect(await store.outcomes.load(exampleKey, "bioingenior", { futures: 1 })).toBeUndefined();
  });

  it("refuses an outcome of a dataset it does not have", async () => {
    await expect(store.outcomes.add({ ...exampleKey, dataset: hash("9") }, "x", [])).rejects.toMatchObject({ code: "23503" });
  });

  it("removes the oldest outcomes when they take too much room", async () => {
    const key = { ...exampleKey, seed: 7 };
    await store.outcomes.add(key, "old", [exampleSeries("a", Math.random)]);
    await store.outcomes.add(key, "new", [exampleSeries("a", Math.random)]);
    expect(await store.outcomes.trim(1e9)).toBe(0);
    expect(await store.outcomes.trim(5000)).toBeGreaterThan(0);
    expect(await store.outcomes.stored(key)).toEqual(["new"]);
  });

  it("lets only one piece of work with the same key be open, and a new one when it has ended", async () => {
    const open = (id: string) => store.work.open(exampleWork(id, "k"), async () => undefined);
    const opened = await Promise.all(["r1", "r2", "r3"].map(open));
    expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
    await store.work.finish(opened[0]!.id, "cancelled", { message: null });
    expect(await open("r4")).toMatchObject({ id: "r4", status: "queued" });
    expect(await store.work.newest("projection", "k")).toMatchObject({ id: "r4" });
    await store.work.finish("r4", "cancelled", { message: null });
  });

  it("keeps batches until they are removed, and tells one alone that all are there", async () => {
    const piece = (n: number): Uint8Array => new Uint8Array([n, 255, 0]);
    const counts = await Promise.all([0, 8, 16].map((from) => store.batches.add("w", "o", from, [piece(from), piece(from + 1)])));
    expect(counts.sort()).toEqual([1, 2, 3]);
    expect(await store.batches.add("w", "o", 8, [piece(99)])).toBe(3);
    expect(await store.batches.stored("w", "o")).toEqual([0, 8, 16]);
    expect(await store.batches.pieces("w", "o", 1)).toEqual([0, 8, 16].map((from) => ({ firstDraw: from, content: piece(from + 1) })));
    expect(await store.batches.sweep(1)).toBe(0);
    await store.batches.add("w", "other", 0, [piece(1)]);
    await store.batches.remove("w", "o");
    expect(await store.batches.stored("w", "o")).toEqual([]);
    expect(await store.batches.stored("w", "other")).toEqual([0]);
    expect(await store.batches.sweep(0)).toBe(1);
  });

  it("is never open twice where that would destroy it, and shared where it can be", async () => {
    if (places.kind === "embedded") {
      await expect(openStore(place)).rejects.toMatchObject({ code: "locked", message: expect.stringContaining(`process ${process.pid}`) });
      return;
    }
    const other = await openStore(place);
    try {
      const writers = [store, other, store, other];
      await Promise.all(writers.map((one) => one.datasets.add(exampleDataset(hash("e")), { lastYear: 2040, reference: false })));
      await Promise.all(writers.map((one) => one.scenarios.save(hash("e"), scenario)));
      const opened = await Promise.all(
        writers.map((one, index) => one.work.open(exampleWork(`shared-${index}`, "shared"), async () => undefined)),
      );
      expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
      await other.work.finish(opened[0]!.id, "cancelled", { message: null });
      expect(await store.work.find(opened[0]!.id)).toMatchObject({ status: "cancelled" });
    } finally {
      await other.close();
    }
  });

  it("knows its size", async () => {
    expect(await store.size()).toBeGreaterThan(1_000_000);
  });

  it("keeps everything when it is closed and opened again, open work too", async () => {
    await store.work.open(exampleWork("cut-off", "cut-off"), async () => undefined);
    const before = [await store.datasets.list(), await store.scenarios.list(), await store.work.find("cut-off")];
    await store.close();
    store = await openStore(place);
    expect([await store.datasets.list(), await store.scenarios.list(), await store.work.find("cut-off")]).toEqual(before);
  });
});

describe("a PostgreSQL server that cannot be used", () => {
  it("is named without its password, with what to check", async () => {
    const opening = openStore({ url: "postgresql://someone:s3cret@127.0.0.1:1/data" });
    await expect(opening).rejects.toMatchObject({
      code: "unreachable",
      message: expect.stringMatching(/127\.0\.0\.1:1\/data .*DATABASE_URL/),
    });
    await expect(opening).rejects.not.toMatchObject({ message: expect.stringContaining("s3cret") });
  });

  it.each(["nonsense", "https://127.0.0.1/data", "mysql://someone:s3cret@host/data"])("is not looked for at %s", async (url) => {
    const message = expect.stringMatching(/^DATABASE_URL is not .* Write postgresql:/);
    await expect(openStore({ url })).rejects.toMatchObject({ code: "unreachable", message });
  });

  it.skipIf(whyNoPostgres() !== null)("says which right its user lacks", async () => {
    const server = await startPostgres();
    try {
      const url = await server.database();
      const administrator = new pg.Client(url);
      await administrator.connect();
      await administrator.query("create role visitor login");
      await administrator.end();
      const opening = openStore({ url: url.replace("framsyn@", "visitor@") });
      await expect(opening).rejects.toMatchObject({ code: "forbidden", message: expect.stringContaining("grant create on database") });
    } finally {
      await server.stop();
    }
  });
});

describe("a data folder that cannot be used", () => {
  it("is named, with why and what to do", async () => {
    const folder = await mkdtemp(join(tmpdir(), "framsyn-unusable-"));
    const file = join(folder, "file");
    await writeFile(file, "");
    const message = (why: string) => expect.stringMatching(`${why}.*FRAMSYN_DATA`);
    await expect(openStore({ dataFolder: file })).rejects.toMatchObject({ code: "folder", message: message("a file, not a folder") });
    await expect(openStore({ dataFolder: join(file, "below") })).rejects.toMatchObject({
      code: "folder",
      message: message("not a folder"),
    });
    await rm(folder, { recursive: true });
  });

  it("is left as it is when its database cannot be opened, and its lock is given back", async () => {
    const folder = await mkdtemp(join(tmpdir(), "framsyn-damaged-"));
    await mkdir(join(folder, "database"));
    await writeFile(join(folder, "database", "PG_VERSION"), "9\n");
    await expect(openStore({ dataFolder: folder })).rejects.toMatchObject({ code: "folder", message: expect.stringContaining("backup") });
    expect(await readdir(folder)).toEqual(["database"]);
    await rm(folder, { recursive: true });
  });
});
