import { cp, mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
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
/** A process that makes a folder for longer than this has been killed. */
const LONGEST_MAKING_MILLISECONDS = 900_000;

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

/** Takes the right to make a folder; false where another process has it. */
async function taken(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const since = (await stat(lock).catch(() => null))?.mtimeMs ?? Date.now();
    if (Date.now() - since > LONGEST_MAKING_MILLISECONDS) await rm(lock, { recursive: true, force: true });
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
  const lock = join(CACHE, `${name}.lock`);
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
          if (old.startsWith(`${what}-`) && !old.endsWith(".lock")) await rm(join(CACHE, old), { recursive: true, force: true });
        await rename(making, folder);
      }
    } finally {
      await rm(making, { recursive: true, force: true });
      await rm(lock, { recursive: true, force: true });
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
