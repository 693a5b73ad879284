import { type ChildProcess, spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { hashScenario, runAnalysis } from "#io/compute";
import { readPackageFolder } from "#io/ingest";
import { realTerm } from "#io/placements/test-support";
import { aboutOccupation, openStore, type Store } from "#io/store";
import { startPostgres, type TestPostgres, whyNoPostgres } from "#io/store/test-support";
import {
  allocationId,
  allocationOrder,
  analysisOrder,
  type Desk,
  openDesk,
  type Projecting,
  projectionKey,
  runOrder,
  storedAllocation,
  storedAnalysis,
  storedWorth,
  worthOrder,
} from "#io/work";
import { REFERENCE_SCENARIO } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { REFERENCE_FOLDER } from "./input/load-dataset.ts";
import { framsyn } from "./run-cli.test-support.ts";

const MAIN = fileURLToPath(new URL("main.ts", import.meta.url));
const OCCUPATIONS = new Set(["perfusjonist", "ortopediingenior", "straaleterapeut", "medfysiker"]);
/** Cuts the occupations into batches of a few draws. */
const MOST_NUMBERS = 60_000;
const ROUNDS = 3;

const silent = { warn: () => undefined, error: () => undefined };
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const why = whyNoPostgres();
if (why !== null) console.warn(`framsyn worker is not tested: ${why}.`);

/** A worker process, what it has said, and how it ended. */
interface WorkerProcess {
  readonly process: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

describe.skipIf(why !== null)("framsyn worker", { timeout: 240_000 }, () => {
  let postgres: TestPostgres;
  let url: string;
  let dataset: Dataset;
  let store: Store;
  let desk: Desk;
  const workers: WorkerProcess[] = [];

  function work(...args: string[]): WorkerProcess {
    const env = { PATH: process.env.PATH ?? "", NODE_NO_WARNINGS: "1", DATABASE_URL: url, TMPDIR: tmpdir() };
    const child = spawn(process.execPath, [MAIN, "worker", "--language", "en", "--concurrency", "1", ...args], {
      env,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
    const worker = { process: child, said: () => said, ended: new Promise<number | null>((resolve) => child.once("close", resolve)) };
    workers.push(worker);
    return worker;
  }
  const order = (seed: number, draws = 160): Projecting => ({
    dataset,
    scenario: { hash: hashScenario(REFERENCE_SCENARIO), scenario: REFERENCE_SCENARIO },
    to: 2034,
    draws,
    seed,
    futures: 5,
  });
  const start = async (of: Projecting) => desk.ask(await runOrder(store, of, { mostNumbers: MOST_NUMBERS }));
  const bytes = async (of: Projecting, occupations = dataset.tables.occupations) => {
    const series = [];
    for (const { id } of occupations) series.push(await store.outcomes.load(projectionKey(of), aboutOccupation(id), { futures: 5 }));
    return JSON.stringify(series);
  };
  const ended = async (id: string) => {
    for (;;) {
      const run = await store.work.find(id);
      if (run?.finished) return run;
      await pause(50);
    }
  };

  beforeAll(async () => {
    postgres = await startPostgres();
    url = await postgres.database();
    const read = await readPackageFolder(REFERENCE_FOLDER);
    if (!read.ok) throw new Error("the reference dataset has errors");
    const { tables } = read.dataset;
    const occupations = tables.occupations.filter(({ id }) => OCCUPATIONS.has(id));
    dataset = { ...read.dataset, hash: "5".repeat(64), tables: { ...tables, occupations } };
    store = await openStore({ url });
    await store.datasets.add(dataset, { lastYear: 2040, reference: false });
    desk = await openDesk(store, { lanes: 0, log: silent });
  });
  afterEach(async () => {
    for (const { process: child, ended: over } of workers.splice(0)) {
      child.kill("SIGKILL");
      await over;
    }
  });
  afterAll(async () => {
    await desk?.close();
    await store?.close();
    await postgres?.stop();
  });

  it("gives the same bytes with one, two and four processes, which end when the queue is empty", async () => {
    const outcomes: string[] = [];
    for (const count of [1, 2, 4]) {
      await store.outcomes.trim(0);
      const { id } = await start(order(1));
      const own = Array.from({ length: count }, () => work("--once"));
      expect(await Promise.all(own.map((worker) => worker.ended))).toEqual(own.map(() => 0));
      expect(await ended(id)).toMatchObject({ status: "done" });
      outcomes.push(await bytes(order(1)));
      expect(own.map((worker) => worker.said()).join("")).toMatch(/futures 1 to \d+: done in/);
    }
    expect(outcomes[0]!.length).toBeGreaterThan(10_000);
    expect(new Set(outcomes).size).toBe(1);
  });

  it("loses nothing and changes no byte when it is killed in the middle, round after round", async () => {
    const wanted = order(2, 480);
    const calm = await start(wanted);
    work("--once");
    await ended(calm.id);
    const expected = await bytes(wanted);
    let killedAtWork = 0;
    for (let round = 0; round < ROUNDS; round++) {
      await store.outcomes.trim(0);
      const { id } = await start(wanted);
      const victim = work();
      while ((await desk.counts()).runs.working === 0) await pause(5);
      await pause(Math.random() * 400);
      victim.process.kill("SIGKILL");
      await victim.ended;
      if ((await desk.counts()).runs.working > 0) killedAtWork++;
      // Others take over, also what the killed one held.
      const others = [work("--once"), work("--once")];
      expect(await Promise.all(others.map((worker) => worker.ended))).toEqual([0, 0]);
      expect(await ended(id)).toMatchObject({ status: "done" });
      expect(await bytes(wanted)).toBe(expected);
      expect(await store.batches.sweep(0)).toBe(0);
    }
    expect(killedAtWork).toBeGreaterThan(0);
  });

  it("answers questions too, as a server does", async () => {
    const question = { kind: "decomposition", occupation: "perfusjonist", unit: "norge", year: 2031 } as const;
    const asked = { sides: { dataset, scenario: REFERENCE_SCENARIO }, question, draws: 40, seed: 1 };
    const { id } = await desk.ask(analysisOrder(asked));
    const worker = work("--once");
    expect(await worker.ended).toBe(0);
    expect(await ended(id)).toMatchObject({ kind: "analysis", status: "done" });
    const own = await runAnalysis(asked.sides, question, { draws: 40, seed: 1, workers: 0 });
    expect(await storedAnalysis(store, analysisOrder(asked).key)).toEqual(JSON.parse(JSON.stringify(own)));
    expect(worker.said()).toContain("decomposition, futures 1 to 40: done in");
  });

  it("allocates terms, finds out what places are worth, and erases the terms whose day has come", async () => {
    const rows = realTerm({ places: { "a:path": 1 }, needs: [{ discipline: "path", weeks: 2 }], students: 3 });
    const { term, students } = rows;
    const keep = (id: string, eraseOn: string) =>
      store.placements.cases.add({
        ...{ id, dataset: dataset.hash, hash: id, name: term.name, students: students.students.length, rows },
        ...{ fromWeek: term.fromWeek, toWeek: term.toWeek, eraseOn },
      });
    await keep("term", "2099-08-01");
    await keep("due", "2026-01-01");
    const asked = { caseId: "term", changes: [], earlier: null };
    const allocation = allocationId(asked);
    await store.placements.allocations.ask({ id: allocation, ...asked });
    const { id } = await desk.ask(allocationOrder(allocation));
    expect(await work("--once").ended).toBe(0);
    expect(await ended(id)).toMatchObject({ kind: "placement-allocation", status: "done" });
    expect(await storedAllocation(store, allocation)).toMatchObject({ students: 3, status: "optimal" });
    const worth = { allocation, more: 2, year: null };
    const { id: second } = await desk.ask(worthOrder(worth));
    expect(await work("--once").ended).toBe(0);
    expect(await ended(second)).toMatchObject({ kind: "placement-worth", status: "done" });
    expect((await storedWorth(store, worth))?.students).toMatchObject([{ more: 2 }]);
    expect(await store.placements.cases.find("due")).toBeUndefined();
    expect(await store.placements.cases.find("term")).toBeDefined();
  });

  it("stops cleanly when asked to, and gives back what it was doing", async () => {
    const { id } = await start(order(3, 2000));
    const worker = work();
    while ((await desk.counts()).runs.working === 0) await pause(5);
    worker.process.kill("SIGTERM");
    expect(await worker.ended).toBe(0);
    expect(worker.said()).toContain("goes back to the queue");
    expect((await desk.counts()).runs).toMatchObject({ working: 0 });
    expect((await desk.counts()).runs.waiting).toBeGreaterThan(0);
    await desk.cancel(id);
  });

  it("says what is missing where there is no database, or none that answers", async () => {
    const without = await framsyn(["worker"]);
    expect(without.code).toBe(1);
    expect(without.stderr).toContain("Set DATABASE_URL");
    const silentPlace = await framsyn(["worker"], { DATABASE_URL: "postgresql://framsyn@127.0.0.1:1/none" });
    expect(silentPlace.code).toBe(1);
    expect(silentPlace.stderr).toContain("Check DATABASE_URL");
    expect((await framsyn(["worker", "--concurrency", "0"], { DATABASE_URL: url })).code).toBe(2);
  });
});
