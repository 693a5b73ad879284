import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { runAnalysis, runProjection } from "#io/compute";
import { aboutOccupation, type Store } from "#io/store";
import { everyKind } from "#io/store/test-support";
import { REFERENCE_SCENARIO } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { analysisOrder, storedAnalysis } from "../analysis/analysis-work.ts";
import { LINES } from "../definition/line.ts";
import { orderOf, SMALL_PARTS, silent, smallerDataset, storeWith } from "../order.test-support.ts";
import { type Projecting, projectionKey, runOrder, singleOrder } from "../projection/projection-work.ts";
import { type Desk, type DeskOptions, openDesk } from "./open-desk.ts";
import { LineIsFull } from "./take-up.ts";

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(everyKind())("runs at the desk of the $kind store", { timeout: 180_000 }, (places) => {
  let dataset: Dataset;
  let store: Store;
  const open: Desk[] = [];
  const started = async (options: Partial<DeskOptions> = {}): Promise<Desk> => {
    const desk = await openDesk(store, { log: silent, patience: { retrySeconds: 0, lookSeconds: 0.5 }, ...options });
    open.push(desk);
    return desk;
  };
  const run = async (desk: Desk, projecting: Projecting, mostNumbers?: number) =>
    desk.ask(await runOrder(store, projecting, { mostNumbers }));
  const counts = async (desk: Desk) => (await desk.counts()).runs;
  const ended = async (id: string) => {
    for (;;) {
      const work = await store.work.find(id);
      if (work?.finished) return work;
      await pause(50);
    }
  };
  const stored = async (order: Projecting) => {
    const key = projectionKey(order);
    const series = [];
    for (const { id } of order.dataset.tables.occupations)
      series.push(...((await store.outcomes.load(key, aboutOccupation(id), { futures: order.futures })) ?? []));
    return JSON.stringify(series);
  };
  const atOnce = async ({ scenario, ...order }: Projecting) =>
    JSON.stringify((await runProjection(dataset, scenario.scenario, { ...order, workers: 1 })).series);

  beforeAll(async () => {
    dataset = await smallerDataset();
    store = await storeWith(await places.empty(), dataset);
  });
  afterEach(async () => {
    for (const jobs of open.splice(0)) await jobs.close();
  });
  afterAll(async () => {
    await store?.close();
    await places.clean();
  });

  it.each([
    ["one batch an occupation", undefined],
    ["several batches an occupation", SMALL_PARTS],
  ])("give the bytes of a run at once, with %s, and leave nothing behind", async (_, mostNumbers) => {
    const order = orderOf(dataset, mostNumbers === undefined ? 1 : 2);
    const done: string[] = [];
    const desk = await started({ lanes: 2, onJob: ({ about }) => done.push(about) });
    const { id } = await run(desk, order, mostNumbers);
    expect(await ended(id)).toMatchObject({ status: "done", progress: 1 });
    expect(await stored(order)).toBe(await atOnce(order));
    const jobsAtLeast = mostNumbers === undefined ? 6 : 15;
    expect(done.length).toBeGreaterThanOrEqual(jobsAtLeast);
    expect(await store.batches.sweep(0)).toBe(0);
    // Asked for again, there is nothing left to do.
    expect(await run(desk, order)).toMatchObject({ status: "done", before: 1 });
    expect(await counts(desk)).toEqual({ waiting: 0, working: 0, failed: 0 });
  });

  it("are started once by two who ask at the same time, and worked on by both", async () => {
    const order = orderOf(dataset, 3);
    const by = [0, 0];
    const both = await Promise.all(by.map((_, n) => started({ lanes: 1, onJob: () => void by[n]!++ })));
    const runs = await Promise.all(both.map((desk) => run(desk, order, SMALL_PARTS)));
    expect(runs[0]!.id).toBe(runs[1]!.id);
    expect(await ended(runs[0]!.id)).toMatchObject({ status: "done" });
    expect(Math.min(...by)).toBeGreaterThan(0);
    expect(await stored(order)).toBe(await atOnce(order));
  });

  it("take turns: a run that was asked for later does not wait for the end of the one before", async () => {
    const asker = await started({ lanes: 0 });
    const orders = [orderOf(dataset, 8, 16), orderOf(dataset, 9, 16)];
    const ids: string[] = [];
    for (const order of orders) ids.push((await run(asker, order)).id);
    const turns: string[] = [];
    await started({ lanes: 1, onJob: ({ work }) => turns.push(work) });
    for (const id of ids) expect(await ended(id)).toMatchObject({ status: "done" });
    expect(turns).toEqual(Array.from({ length: turns.length / 2 }, () => ids).flat());
  });

  it("are stopped everywhere by anyone, and go on from what is stored", async () => {
    const order = orderOf(dataset, 4, 400);
    const worker = await started({ lanes: 1 });
    const other = await started({ lanes: 0 });
    const { id } = await run(other, order);
    while ((await store.outcomes.stored(projectionKey(order))).length === 0) await pause(20);
    const stopped = await other.cancel(id);
    expect(stopped).toMatchObject({ status: "cancelled" });
    expect(await other.cancel(id)).toBeUndefined();
    while ((await counts(worker)).working > 0) await pause(50);
    expect(await counts(worker)).toMatchObject({ waiting: 0, working: 0 });
    const again = await run(other, order);
    expect(again.id).not.toBe(id);
    expect(again.before).toBeGreaterThan(0);
    expect(await ended(again.id)).toMatchObject({ status: "done" });
    expect(await stored(order)).toBe(await atOnce(order));
  });

  it("go on after a restart: what was begun goes back to the queue", async () => {
    const order = orderOf(dataset, 5, 400);
    const first = await started({ lanes: 2 });
    const { id } = await run(first, order);
    while ((await store.work.find(id))!.progress === 0) await pause(20);
    const asked = Date.now();
    await open.pop()!.close();
    expect(Date.now() - asked).toBeLessThan(8000);
    expect(await store.work.find(id)).toMatchObject({ status: "running", finished: null });
    await started({ lanes: 2 });
    expect(await ended(id)).toMatchObject({ status: "done" });
    expect(await stored(order)).toBe(await atOnce(order));
  });

  it("fail at once where figures are missing, and say which", async () => {
    const broken = { ...dataset, hash: "6".repeat(64), tables: { ...dataset.tables, working_time: [] } };
    await store.datasets.add(broken, { lastYear: 2040, reference: false });
    const desk = await started({ lanes: 2 });
    const { id } = await run(desk, orderOf(broken, 6));
    const work = await ended(id);
    expect(work.status).toBe("failed");
    // Two lanes begin with two occupations: whichever finds its figures missing first says so.
    expect(work.message).toMatch(/^There is no participation for [a-z-]+ .* add a row/);
    expect((await counts(desk)).waiting).toBe(0);
  });

  it("are given up, with the reason, when a job fails again and again", async () => {
    const gone = { ...dataset, hash: "7".repeat(64) };
    const desk = await started({ lanes: 2 });
    // A dataset that is not in the store fails every job that needs it, as a broken disk would.
    const { id } = await run(desk, orderOf(gone, 7));
    const work = await ended(id);
    expect(work.status).toBe("failed");
    expect(work.message).toMatch(/failed 5 times.*7777 is not in the store\. Start it again/);
    expect((await counts(desk)).failed).toBeGreaterThan(0);
  });

  it("are not waited for by one occupation, which is stored with as many futures as somebody waits for", async () => {
    const desk = await started({ lanes: 1 });
    const long = await run(desk, orderOf(dataset, 10, 4000));
    const one = orderOf(dataset, 11, 40);
    const single = async (futures: number) => desk.wait((await desk.ask(singleOrder({ ...one, futures }, "perfusjonist"))).id, 60_000);
    const load = (futures: number) => store.outcomes.load(projectionKey(one), aboutOccupation("perfusjonist"), { futures });
    expect(await single(0)).toMatchObject({ status: "done" });
    const plain = await load(0);
    expect([await load(3), plain!.length > 1]).toEqual([undefined, true]);
    expect(await single(3)).toMatchObject({ status: "done" });
    expect((await load(3))!.map(({ futures, ...rest }) => [futures?.supply.length, rest])).toEqual(plain!.map((series) => [3, series]));
    expect(await store.work.find(long.id)).toMatchObject({ finished: null });
    // People who meet chance are other numbers under another key.
    const chance: Projecting = { ...one, futures: 0, noise: "demographic" };
    await desk.wait((await desk.ask(singleOrder(chance, "perfusjonist"))).id, 60_000);
    const { series } = await runProjection(dataset, one.scenario.scenario, {
      ...chance,
      noise: "demographic",
      occupations: ["perfusjonist"],
      workers: 1,
    });
    expect(await store.outcomes.load(projectionKey(chance), aboutOccupation("perfusjonist"))).toEqual(series);
    await desk.cancel(long.id);
  });
});

describe.each(everyKind())("questions at the desk of the $kind store", { timeout: 180_000 }, (places) => {
  let dataset: Dataset;
  let store: Store;
  const open: Desk[] = [];
  const started = async (options: Partial<DeskOptions> = {}): Promise<Desk> => {
    const desk = await openDesk(store, { log: silent, patience: { retrySeconds: 0, lookSeconds: 0.5 }, lanes: 1, ...options });
    open.push(desk);
    return desk;
  };
  const question = (year: number) => ({ kind: "decomposition", occupation: "perfusjonist", unit: "norge", year }) as const;
  const sides = () => ({ dataset, scenario: REFERENCE_SCENARIO });
  const short = (year: number, seed = 1) => analysisOrder({ sides: sides(), question: question(year), draws: 40, seed });
  /** Takes a thread long enough to be caught at work. */
  const long = (seed: number) =>
    analysisOrder({
      sides: sides(),
      question: { kind: "sensitivity", occupation: "radiograf", units: ["norge"], year: 2035 },
      draws: 4000,
      seed,
    });

  beforeAll(async () => {
    dataset = await smallerDataset();
    store = await storeWith(await places.empty(), dataset);
  });
  afterEach(async () => {
    for (const desk of open.splice(0)) await desk.close();
  });
  afterAll(async () => {
    await store?.close();
    await places.clean();
  });

  it("are answered once for all who ask, and kept", async () => {
    const [one, other] = [await started(), await started({ lanes: 0 })];
    const [a, b] = await Promise.all([one.ask(short(2031)), other.ask(short(2031))]);
    expect(a.id).toBe(b.id);
    expect(await other.wait(b.id, 60_000)).toMatchObject({ kind: "analysis", status: "done", progress: 1 });
    const answer = await storedAnalysis(store, short(2031).key);
    expect(answer).toEqual(JSON.parse(JSON.stringify(await runAnalysis(sides(), question(2031), { draws: 40, seed: 1, workers: 0 }))));
  });

  it("are answered beside a long one, which anyone stops, and which goes on after its process was stopped", async () => {
    const desk = await started();
    const { id } = await desk.ask(long(1));
    expect(await desk.wait((await desk.ask(short(2032))).id, 60_000)).toMatchObject({ status: "done" });
    await open.pop()!.close();
    expect(await store.work.find(id)).toMatchObject({ status: "running", finished: null });
    const [again, asker] = [await started(), await started({ lanes: 0 })];
    while ((await again.counts()).long.working === 0) await pause(20);
    expect(await asker.cancel(id)).toMatchObject({ status: "cancelled" });
    while ((await again.counts()).long.working > 0) await pause(50);
    expect(await again.wait((await again.ask(short(2033))).id, 60_000)).toMatchObject({ status: "done" });
    expect((await again.ask(long(1))).id).not.toBe(id);
  });

  it("are stopped when they take longer than they may, and fail with what is missing, without another try", async () => {
    const desk = await started({ mostSeconds: 0.01 });
    expect(await desk.wait((await desk.ask(long(2))).id, 60_000)).toMatchObject({ status: "failed", message: "too-long" });
    const patient = await started();
    const broken = { ...dataset, hash: "8".repeat(64), tables: { ...dataset.tables, working_time: [] } };
    await store.datasets.add(broken, { lastYear: 2040, reference: false });
    const order = analysisOrder({ sides: { ...sides(), dataset: broken }, question: question(2031), draws: 40, seed: 1 });
    await open.shift()!.close();
    const failed = await patient.wait((await patient.ask(order)).id, 60_000);
    expect(failed).toMatchObject({ status: "failed", message: expect.stringContaining("add a row") });
    expect(failed!.findings.length).toBeGreaterThan(0);
    const lost = analysisOrder({
      sides: { ...sides(), dataset: { ...dataset, hash: "9".repeat(64) } },
      question: question(2031),
      draws: 40,
      seed: 1,
    });
    expect(await patient.wait((await patient.ask(lost)).id, 60_000)).toMatchObject({
      status: "failed",
      message: expect.stringContaining("Ask again"),
    });
  });

  it("end when they are of the same subject as newer ones and nobody asks for them any more", async () => {
    const desk = await started({ stillWanted: 4 });
    const old = await desk.ask({ ...long(3), subject: "plan:ous" });
    const lookedAt = await desk.ask({ ...long(4), subject: "plan:ous" });
    const other = await desk.ask({ ...long(5), subject: "plan:ahus" });
    await pause(4200);
    await desk.ask({ ...long(4), subject: "plan:ous" });
    await desk.ask({ ...long(6), subject: "plan:ous" });
    expect(await store.work.find(old.id)).toMatchObject({ status: "cancelled" });
    for (const { id } of [lookedAt, other]) expect(await store.work.find(id)).toMatchObject({ finished: null });
  });

  it("are refused when as many wait as may", async () => {
    const desk = await started({ lanes: 0 });
    const { mostWaiting } = LINES.long;
    const ask = (seed: number) => desk.ask(long(seed));
    await expect(
      (async () => {
        for (let seed = 100; seed <= 101 + mostWaiting; seed++) await ask(seed);
      })(),
    ).rejects.toBeInstanceOf(LineIsFull);
    // Quick ones have a line of their own.
    expect(await desk.ask(short(2034))).toMatchObject({ status: "queued" });
  });
});
