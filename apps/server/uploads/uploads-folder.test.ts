import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openUploadsFolder } from "./uploads-folder.ts";

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "framsyn-uploads-folder-"));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

/** The number of a process that has ended. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ["-e", ""]);
  await new Promise((resolve) => child.once("exit", resolve));
  return child.pid!;
}

it("removes what a killed server left, and nothing of servers that run or of anyone else", async () => {
  const left = `framsyn-uploads-${await deadPid()}-aBcDeF`;
  const kept = [`framsyn-uploads-${process.ppid}-aBcDeF`, "framsyn-uploads", "database", "upload-abc"];
  for (const name of [left, ...kept]) {
    await mkdir(join(parent, name));
    await writeFile(join(parent, name, "staff.csv"), "1");
  }
  const first = await openUploadsFolder(parent);
  const second = await openUploadsFolder(parent);
  expect(new Set((await readdir(parent)).map((name) => join(parent, name)))).toEqual(
    new Set([...kept.map((name) => join(parent, name)), first.path, second.path]),
  );
  await writeFile(join(first.path, "staff.csv"), "1");
  await first.close();
  await second.close();
  expect((await readdir(parent)).sort()).toEqual([...kept].sort());
});
