import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { runProjection } from "#io/compute";
import { aboutOccupation, type Store } from "#io/store";
import { everyKind } from "#io/store/test-support";
import type { Dataset } from "#model/vocabulary";
import { type Jobs, type JobsOptions, openJobs, orderKey, type RunOrder } from "./open-jobs.ts";
import { orderOf, SMALL_JOBS, silent, smallerDataset, storeWith } from "./order.test-support.ts";

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(everyKind())("runs as jobs in the $kind store", { timeout: 180_000 }, (places) => {
  let dataset: Dataset;
  let store: Store;
  const open: Jobs[] = [];
  const started = async (options: Partial<JobsOptions> = {}): Promise<Jobs> => {
    const jobs = await openJobs(store, { log: silent, patience: { retrySeconds: 0, lookSeconds: 0.5 }, ...options });
    open.push(jobs);
    return jobs;
  };
  const ended = async (id: string) => {
    for (;;) {
      const run = await store.runs.find(id);
      if (run?.finished) return run;
      await pause(50);
    }
  };
  const stored = async (order: RunOrder) => {
    const key = orderKey(order);
    const series = [];
    for (const { id } of order.dataset.tables.occupations)
      series.push(...((await store.outcomes.load(key, aboutOccupation(id), { futures: order.futures })) ?? []));
    return JSON.stringify(series);
  };
  const atOnce = async ({ scenario, ...order }: RunOrder) =>
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
    ["one batch an occupation", {}],
    ["several batches an occupation", { mostNumbers: SMALL_JOBS }],
  ])("give the bytes of a run at once, with %s, and leave nothing behind", async (_, options) => {
    const order = orderOf(dataset, Object.keys(options).length + 1);
    const done: string[] = [];
    const jobs = await started({ ...options, lanes: 2, onJob: ({ about }) => done.push(about) });
    const { id } = await jobs.start(order);
    expect(await ended(id)).toMatchObject({ status: "done", progress: 1 });
    expect(await stored(order)).toBe(await atOnce(order));
    const jobsAtLeast = "mostNumbers" in options ? 15 : 6;
    expect(done.length).toBeGreaterThanOrEqual(jobsAtLeast);
    expect(await store.batches.sweep(0)).toBe(0);
    // Asked for again, there is nothing left to do.
    expect(await jobs.start(order)).toMatchObject({ status: "done", before: 1 });
    expect(await jobs.counts()).toEqual({ waiting: 0, working: 0, failed: 0 });
  });

  it("are started once by two who ask at the same time, and worked on by both", async () => {
    const order = orderOf(dataset, 3);
    const by = [0, 0];
    const both = await Promise.all(by.map((_, n) => started({ lanes: 1, mostNumbers: SMALL_JOBS, onJob: () => void by[n]!++ })));
    const runs = await Promise.all(both.map((jobs) => jobs.start(order)));
    expect(runs[0]!.id).toBe(runs[1]!.id);
    expect(await ended(runs[0]!.id)).toMatchObject({ status: "done" });
    expect(Math.min(...by)).toBeGreaterThan(0);
    expect(await stored(order)).toBe(await atOnce(order));
  });

  it("take turns: a run that was asked for later does not wait for the end of the one before", async () => {
    const asker = await started({ lanes: 0 });
    const orders = [orderOf(dataset, 8, 16), orderOf(dataset, 9, 16)];
    const ids: string[] = [];
    for (const order of orders) ids.push((await asker.start(order)).id);
    const turns: string[] = [];
    await started({ lanes: 1, onJob: ({ run }) => turns.push(run) });
    for (const id of ids) expect(await ended(id)).toMatchObject({ status: "done" });
    expect(turns).toEqual(Array.from({ length: turns.length / 2 }, () => ids).flat());
  });

  it("are stopped everywhere by anyone, and go on from what is stored", async () => {
    const order = orderOf(dataset, 4, 400);
    const worker = await started({ lanes: 1 });
    const other = await started({ lanes: 0 });
    const { id } = await other.start(order);
    while ((await store.outcomes.stored(orderKey(order))).length === 0) await pause(20);
    const stopped = await other.cancel(id);
    expect(stopped).toMatchObject({ status: "cancelled" });
    expect(await other.cancel(id)).toBeUndefined();
    while ((await worker.counts()).working > 0) await pause(50);
    expect(await worker.counts()).toMatchObject({ waiting: 0, working: 0 });
    const again = await other.start(order);
    expect(again.id).not.toBe(id);
    expect(again.before).toBeGreaterThan(0);
    expect(await ended(again.id)).toMatchObject({ status: "done" });
    expect(await stored(order)).toBe(await atOnce(order));
  });

  it("go on after a restart: what was begun goes back to the queue", async () => {
    const order = orderOf(dataset, 5, 400);
    const first = await started({ lanes: 2 });
    const { id } = await first.start(order);
    while ((await store.runs.find(id))!.progress === 0) await pause(20);
    const asked = Date.now();
    await open.pop()!.close();
    expect(Date.now() - asked).toBeLessThan(8000);
    expect(await store.runs.find(id)).toMatchObject({ status: "running", finished: null });
    await started({ lanes: 2 });
    expect(await ended(id)).toMatchObject({ status: "done" });
    expect(await stored(order)).toBe(await atOnce(order));
  });

  it("fail at once where figures are missing, and say which", async () => {
    const broken = { ...dataset, hash: "6".repeat(64), tables: { ...dataset.tables, working_time: [] } };
    await store.datasets.add(broken, { lastYear: 2040, reference: false });
    const jobs = await started({ lanes: 2 });
    const { id } = await jobs.start(orderOf(broken, 6));
    const run = await ended(id);
    expect(run.status).toBe("failed");
    // Two lanes begin with two occupations: whichever finds its figures missing first says so.
    expect(run.message).toMatch(/^There is no participation for [a-z-]+ .* add a row/);
    expect((await jobs.counts()).waiting).toBe(0);
  });

  it("are given up, with the reason, when a job fails again and again", async () => {
    const gone = { ...dataset, hash: "7".repeat(64) };
    const jobs = await started({ lanes: 2 });
    // A dataset that is not in the store fails every job that needs it, as a broken disk would.
    const { id } = await jobs.start(orderOf(gone, 7));
    const run = await ended(id);
    expect(run.status).toBe("failed");
    expect(run.message).toMatch(/failed 5 times.*7777 is not in the store\. Start the run again/);
    expect((await jobs.counts()).failed).toBeGreaterThan(0);
  });
});
