import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ThreadPool, threadPool } from "#io/threads";
import { computeOnThreads } from "./compute-on-threads.ts";
import type { Job } from "./job.ts";

const job = { about: "bioingenior" } as Job;
const events = { onProgress: () => {}, onDone: () => {} };
const failing = (): never => {
  throw new Error("cannot be sliced");
};
/** What a program gives that is done at once: which thread did it, and how often that thread has. */
const DONE = "globalThis.times = (globalThis.times ?? 0) + 1; return { kind: 'done', result: [threadId, globalThis.times] };";
let folder: string;
let programs = 0;
let from: ThreadPool;

/** Writes a program for a thread, so that real threads that misbehave can be met. */
async function programThat(does: string) {
  const file = join(folder, `program-${++programs}.mjs`);
  await writeFile(file, `import { threadId } from "node:worker_threads";\nexport default async () => { ${does} };\n`);
  return { url: pathToFileURL(file) };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "framsyn-pool-"));
});
beforeEach(() => {
  from = threadPool({ kept: 1 });
});
afterEach(() => from.close());
afterAll(() => rm(folder, { recursive: true }));

describe("computeOnThreads", () => {
  it("says which occupation was lost when a thread exits", async () => {
    const program = await programThat("process.exit(3)");
    await expect(computeOnThreads([() => job], { threads: 1, from, program }, events)).rejects.toThrow(
      "the worker that computed bioingenior stopped unexpectedly: exit code 3",
    );
  });

  it("says so when a thread throws outside the model", async () => {
    const program = await programThat("setTimeout(() => { throw new Error('out of luck') }); await new Promise(() => {});");
    await expect(computeOnThreads([() => job], { threads: 1, from, program }, events)).rejects.toThrow(
      /bioingenior stopped unexpectedly: out of luck/,
    );
  });

  it("stops threads that would never end, with the signal's reason", async () => {
    const program = await programThat("for (;;);");
    const control = new AbortController();
    const running = computeOnThreads([() => job], { threads: 1, from, program, signal: control.signal }, events);
    setTimeout(() => control.abort("enough"), 100);
    await expect(running).rejects.toBe("enough");
    // Whoever comes next gets a thread all the same.
    await computeOnThreads([() => job], { threads: 1, from, program: await programThat(DONE) }, events);
  });

  it("hands over what is done before it fails on a job that cannot be made", async () => {
    const program = await programThat(DONE);
    const done: number[] = [];
    const onDone = (index: number): void => void done.push(index);
    const running = computeOnThreads([() => job, failing], { threads: 1, from, program }, { ...events, onDone });
    await expect(running).rejects.toThrow("cannot be sliced");
    expect(done).toEqual([0]);
  });

  it("gives a thread its next job before the last result is used, and ends it when that cannot be", async () => {
    const program = await programThat(`if (globalThis.times) for (;;); ${DONE}`);
    const onDone = (): never => {
      throw new Error("disk full");
    };
    const running = computeOnThreads([() => job, () => job], { threads: 1, from, program }, { ...events, onDone });
    await expect(running).rejects.toThrow("disk full");
  });

  it("keeps a thread warm for the next work, but not one that failed", async () => {
    const program = await programThat(DONE);
    const by: (readonly [number, number])[] = [];
    const onDone = (_: number, result: unknown): void => void by.push(result as [number, number]);
    const compute = () => computeOnThreads([() => job, () => job], { threads: 1, from, program }, { ...events, onDone });
    await compute();
    await compute();
    expect(new Set(by.map(([thread]) => thread)).size).toBe(1);
    expect(by.map(([, times]) => times)).toEqual([1, 2, 3, 4]);
    const lost = await programThat("process.exit(3)");
    await expect(computeOnThreads([() => job], { threads: 1, from, program: lost }, events)).rejects.toThrow("stopped unexpectedly");
    await compute();
    // New threads, one or two of them: whoever had done four jobs is gone.
    expect(by.slice(4).map(([, times]) => times)[0]).toBe(1);
    expect(Math.max(...by.slice(4).map(([, times]) => times))).toBeLessThanOrEqual(2);
  });

  it("lends the program's own threads where none are given, warm from one call to the next", async () => {
    const program = await programThat(DONE);
    const by: unknown[] = [];
    const onDone = (_: number, result: unknown): void => void by.push(result);
    for (let call = 0; call < 2; call++) await computeOnThreads([() => job], { threads: 1, program }, { ...events, onDone });
    const [[thread]] = by as [[number, number]];
    expect(by).toEqual([
      [thread, 1],
      [thread, 2],
    ]);
  });
});
