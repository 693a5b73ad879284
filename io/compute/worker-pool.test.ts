import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Job } from "./job.ts";
import { threadStore } from "./threads.ts";
import { computeOnWorkers } from "./worker-pool.ts";

const job = { about: "bioingenior" } as Job;
const events = { onProgress: () => {}, onDone: () => {} };
const failing = (): never => {
  throw new Error("cannot be sliced");
};
/** What a program does that answers at once. */
const DONE = "parentPort.postMessage({ kind: 'done', result: [] });";
let folder: string;
let programs = 0;

/** Writes a program for a thread, so that real threads that misbehave can be met. */
async function programThat(does: string): Promise<URL> {
  const file = join(folder, `program-${++programs}.mjs`);
  await writeFile(file, `import { parentPort } from "node:worker_threads";\nparentPort.on("message", () => { ${does} });\n`);
  return pathToFileURL(file);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "framsyn-pool-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("computeOnWorkers", () => {
  it("says which occupation was lost when a thread exits", async () => {
    const program = await programThat("process.exit(3)");
    await expect(computeOnWorkers([() => job], { threads: 1, from: threadStore(0, program) }, events)).rejects.toThrow(
      "the worker that computed bioingenior stopped unexpectedly: exit code 3",
    );
  });

  it("says so when a thread throws outside the model", async () => {
    const program = await programThat("setTimeout(() => { throw new Error('out of luck') })");
    await expect(computeOnWorkers([() => job], { threads: 1, from: threadStore(0, program) }, events)).rejects.toThrow(
      /bioingenior stopped unexpectedly: out of luck/,
    );
  });

  it("stops threads that would never end, with the signal's reason", async () => {
    const program = await programThat("for (;;);");
    const control = new AbortController();
    const running = computeOnWorkers([() => job], { threads: 1, from: threadStore(0, program), signal: control.signal }, events);
    setTimeout(() => control.abort("enough"), 100);
    await expect(running).rejects.toBe("enough");
  });

  it("hands over what is done before it fails on a job that cannot be made", async () => {
    const program = await programThat(DONE);
    const done: number[] = [];
    const running = computeOnWorkers(
      [() => job, failing],
      { threads: 1, from: threadStore(0, program) },
      { ...events, onDone: (index) => done.push(index) },
    );
    await expect(running).rejects.toThrow("cannot be sliced");
    expect(done).toEqual([0]);
  });

  it("ends a thread that is already at its next job when a result cannot be used", async () => {
    const program = await programThat(`if (globalThis.second) for (;;); globalThis.second = true; ${DONE}`);
    const threads = threadStore(1, program);
    const first = threads.take();
    await threads.give(first);
    const onDone = () => {
      throw new Error("disk full");
    };
    await expect(computeOnWorkers([() => job, () => job], { threads: 1, from: threads }, { ...events, onDone })).rejects.toThrow(
      "disk full",
    );
    expect(first.threadId).toBe(-1);
    await threads.close();
  });

  it("gives threads back warm after their work, and never one that failed", async () => {
    const program = await programThat(DONE);
    const threads = threadStore(1, program);
    const first = threads.take();
    await threads.give(first);
    await computeOnWorkers([() => job, () => job], { threads: 1, from: threads }, events);
    const kept = threads.take();
    expect(kept).toBe(first);
    await threads.give(kept);
    await expect(computeOnWorkers([failing], { threads: 1, from: threads }, events)).rejects.toThrow("cannot be sliced");
    const fresh = threads.take();
    expect(fresh).not.toBe(first);
    await threads.close();
    await threads.give(fresh);
    expect(fresh.threadId).toBe(-1);
  });
});
