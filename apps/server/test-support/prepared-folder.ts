import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { REFERENCE_FOLDER } from "../settings/settings.ts";
import { startServer } from "../start/start-server.ts";
import { computeNumbers } from "./compute-numbers.ts";
import { writeFewOccupations } from "./few-occupations.ts";
import { sourcesHash } from "./sources-hash.ts";

/** What a prepared data folder holds: the reference dataset alone, or also the numbers that pages show of it; or few occupations of it. */
export type Prepared = "reference" | "numbers" | "few";

/** Kept between test runs, with the packages: a fresh clone begins without it. */
const CACHE = fileURLToPath(new URL("../../../node_modules/.cache/framsyn-prepared/", import.meta.url));

const exists = async (path: string): Promise<boolean> => (await stat(path).catch(() => null)) !== null;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function make(what: Prepared, dataFolder: string): Promise<void> {
  if (what === "numbers") await cp(await preparedFolder("reference"), dataFolder, { recursive: true });
  const few = what === "few" ? await mkdtemp(join(tmpdir(), "framsyn-few-")) : undefined;
  if (few !== undefined) await writeFewOccupations(few);
  const referenceFolder = few ?? REFERENCE_FOLDER;
  const server = await startServer({ port: 0, logLevel: "error", dataFolder, referenceFolder, runAtStart: false });
  try {
    if (what === "numbers") await computeNumbers(server.url);
  } finally {
    await server.close();
    if (few !== undefined) await rm(few, { recursive: true, force: true });
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

/** Takes the right to make a folder; false where another process has it. What a process leaves that was stopped is cleared away. */
async function taken(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const holder = Number(await readFile(lock, "utf8").catch(() => ""));
    if (holder > 0 && !isAlive(holder)) await rm(lock, { force: true });
    return false;
  }
}

/**
 * Gives a data folder of a server that has been started, and, for "numbers", has computed what pages show; made where none is kept for the
 * sources as they are. It is the original: tests work on copies (`copyOfPrepared`).
 */
export async function preparedFolder(what: Prepared): Promise<string> {
  const name = `${what}-${await sourcesHash()}`;
  const folder = join(CACHE, name);
  const lock = join(CACHE, `${name}.pid`);
  await mkdir(CACHE, { recursive: true });
  while (!(await exists(folder))) {
    if (!(await taken(lock))) {
      await pause(100);
      continue;
    }
    const making = await mkdtemp(join(CACHE, "making-"));
    try {
      if (!(await exists(folder))) {
        await make(what, making);
        for (const old of await readdir(CACHE))
          if (old.startsWith(`${what}-`) && !old.endsWith(".pid")) await rm(join(CACHE, old), { recursive: true, force: true });
        await rename(making, folder).catch(async (error: unknown) => {
          // Somebody else has made it, who came upon the same lock of a process that was stopped.
          if (!(await exists(folder))) throw error;
        });
      }
    } finally {
      await rm(making, { recursive: true, force: true });
      await rm(lock, { force: true });
    }
  }
  return folder;
}

/** Copies a prepared folder to a temporary one of the caller's own, who removes it. */
export async function copyOfPrepared(what: Prepared = "reference"): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), "framsyn-server-"));
  await cp(await preparedFolder(what), copy, { recursive: true });
  return copy;
}
