import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeLock } from "./lock-file.ts";
import { thisProcess } from "./process-identity.ts";

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "framsyn-lock-"));
  path = join(folder, "database.lock");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The number of a process that has ended. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ["-e", ""]);
  await new Promise((resolve) => child.once("exit", resolve));
  return child.pid!;
}

describe("the lock beside the data folder", () => {
  it("is refused to a second taker, saying who holds it and what to do", async () => {
    const lock = await takeLock(path);
    await expect(takeLock(path)).rejects.toMatchObject({
      code: "locked",
      message: expect.stringMatching(new RegExp(`process ${process.pid} .*Stop that process`)),
    });
    await lock.release();
  });

  it("can be taken again once given back, and giving it back twice does no harm", async () => {
    const first = await takeLock(path);
    await first.release();
    const second = await takeLock(path);
    await first.release();
    await expect(takeLock(path)).rejects.toMatchObject({ code: "locked" });
    await second.release();
  });

  it("is taken over from a process that no longer runs", async () => {
    await writeFile(path, JSON.stringify({ pid: await deadPid(), host: hostname(), began: "1" }));
    const lock = await takeLock(path);
    expect(JSON.parse(await readFile(path, "utf8"))).toMatchObject({ pid: process.pid });
    await lock.release();
  });

  it.skipIf(process.platform !== "linux")("is taken over when the dead holder's number was given to another process", async () => {
    await writeFile(path, JSON.stringify({ ...thisProcess(), began: "1" }));
    await (await takeLock(path)).release();
  });

  it("is not taken over from another machine, where nobody here can tell whether it runs", async () => {
    await writeFile(path, JSON.stringify({ pid: 1, host: "another-machine", began: null }));
    await expect(takeLock(path)).rejects.toMatchObject({ code: "locked", message: expect.stringContaining("another-machine") });
  });

  it("goes to exactly one of many that find a dead holder at once", async () => {
    await writeFile(path, JSON.stringify({ pid: await deadPid(), host: hostname(), began: "1" }));
    const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(path)));
    expect(attempts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});
