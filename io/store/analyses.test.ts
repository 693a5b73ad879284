import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Analysis } from "#model/analysis";
import type { Finding } from "#model/vocabulary";
import { analysesIn } from "./analyses.ts";
import type { Connection } from "./connect/connection.ts";
import { connectEmbedded } from "./connect/embedded.ts";
import { connectServer } from "./connect/server.ts";
import { datasetsIn } from "./datasets.ts";
import { exampleDataset, hash } from "./example.test-support.ts";
import { MIGRATIONS } from "./migrations/index.ts";
import { migrate } from "./migrations/migrate.ts";
import { everyKind } from "./places.test-support.ts";

const summary = { mean: 0.1 + 0.2, p10: -1, p25: 0, p50: 1, p75: 2, p90: 1e-17 };
const analysis: Analysis = {
  schema: "framsyn/analysis/1",
  key: { dataset: hash("a"), scenario: hash("b"), model: "1", seed: 1, draws: 10, noise: "expected" },
  question: { kind: "decomposition", occupation: "bioingenior", unit: "norge", year: 2035 },
  result: { kind: "decomposition", from: 2026, to: 2035, start: summary, end: summary, effects: [], interaction: summary },
};
const finding: Finding = {
  severity: "error",
  code: "dataset.missing-demand",
  file: "demand_base.csv",
  row: null,
  field: null,
  value: null,
  message: "Demand is missing at Tromsø.",
  params: { unit: "tromsø" },
};

describe.each(everyKind())("analyses in the $kind store", (places) => {
  let connection: Connection;
  beforeAll(async () => {
    const place = await places.empty();
    connection = await ("url" in place ? connectServer(place.url) : connectEmbedded(place.dataFolder));
    await migrate(connection.db, MIGRATIONS);
    await datasetsIn(connection.db).add(exampleDataset(), { lastYear: 2040, reference: true });
  });
  afterAll(async () => {
    await connection.close();
    await places.clean();
  });

  const of = (owner: string, alone = false) => analysesIn(connection.db, owner, alone);
  const asked = (id: string, attempt: string) => ({ id: hash(id), dataset: hash("a"), attempt });

  it("are taken up once, however many ask, and keep their answer to the last bit", async () => {
    const [mine, other] = [of("mine"), of("other")];
    const opened = await Promise.all([mine.open(asked("1", "one")), other.open(asked("1", "two"))]);
    expect(new Set(opened.map(({ attempt }) => attempt)).size).toBe(1);
    const [{ attempt }] = opened;
    await mine.progress(attempt, 0.5);
    expect(await other.find(hash("1"))).toMatchObject({ status: "running", progress: 0.5, analysis: null });
    await mine.finish(attempt, { status: "done", analysis });
    const done = await other.open(asked("1", "three"));
    expect(done).toMatchObject({ attempt, status: "done", progress: 1, message: null });
    expect(done.analysis).toStrictEqual(analysis);
  });

  it("begin anew after a failure, and a late word of the old attempt changes nothing", async () => {
    const mine = of("mine");
    await mine.open(asked("2", "first"));
    await mine.finish("first", { status: "failed", message: "no figures", findings: [finding] });
    expect(await mine.find(hash("2"))).toMatchObject({ status: "failed", message: "no figures", findings: [finding] });
    expect(await mine.open(asked("2", "second"))).toMatchObject({ attempt: "second", status: "queued", message: null, findings: [] });
    await mine.progress("first", 0.9);
    await mine.finish("first", { status: "done", analysis });
    expect(await mine.find(hash("2"))).toMatchObject({ attempt: "second", status: "queued", progress: 0, analysis: null });
    await mine.finish("second", { status: "cancelled", message: null });
    expect((await mine.open(asked("2", "third"))).attempt).toBe("third");
  });

  it("are marked as interrupted when the program that worked on them is gone", async () => {
    await of("gone").open(asked("3", "gone"));
    expect(await of("mine").sweep()).toBe(0);
    await of("newly-started", true).sweep();
    expect(await of("mine").find(hash("3"))).toMatchObject({ status: "failed", message: "interrupted" });
  });

  it("are removed oldest first when they take too much room, open ones never", async () => {
    const mine = of("mine");
    await mine.open(asked("4", "open"));
    await mine.open(asked("5", "newest"));
    await mine.finish("newest", { status: "done", analysis });
    expect(await mine.trim(1e9)).toBe(0);
    expect(await mine.trim(1100)).toBe(3);
    expect((await mine.find(hash("5")))?.status).toBe("done");
    expect(await mine.find(hash("1"))).toBeUndefined();
    expect((await mine.find(hash("4")))?.status).toBe("queued");
    await mine.trim(0);
    expect(await mine.find(hash("5"))).toBeUndefined();
  });

  it("can be ended by anyone, which whoever works on them sees when it says that it is alive", async () => {
    const [mine, other] = [of("works"), of("other")];
    await mine.open(asked("6", "stopped"));
    await mine.open(asked("7", "going"));
    expect(await mine.beat()).toEqual(new Set(["stopped", "going"]));
    const { attempt } = (await other.find(hash("6")))!;
    await other.finish(attempt, { status: "cancelled", message: null });
    expect(await mine.beat()).toEqual(new Set(["going"]));
    expect(await mine.find(hash("6"))).toMatchObject({ status: "cancelled" });
    await mine.finish("going", { status: "cancelled", message: null });
  });
});
