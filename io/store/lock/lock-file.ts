import { open, readFile, rm, stat } from "node:fs/promises";
import { StoreError } from "../schema/store-error.ts";
import { isAlive, type ProcessIdentity, thisProcess } from "./process-identity.ts";

/** A lock that is held. */
export interface Lock {
  /** Gives the lock back; safe to call twice. */
  release(): Promise<void>;
}

const TAKEOVER_SECONDS = 10;

/** Makes the file with its content, or tells that it was there already. */
async function create(path: string, content: string): Promise<boolean> {
  try {
    const file = await open(path, "wx", 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Reads who holds the lock; null when it is gone, or still being written. */
async function holder(path: string): Promise<ProcessIdentity | null> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as ProcessIdentity;
  } catch {
    return null;
  }
}

const ageInSeconds = async (path: string): Promise<number> => {
  const information = await stat(path).catch(() => null);
  return information === null ? 0 : (Date.now() - information.mtimeMs) / 1000;
};

const held = (path: string, by: ProcessIdentity | null): StoreError =>
  new StoreError(
    "locked",
    by === null
      ? `The data folder is being opened by another process (${path}). Try again in ${TAKEOVER_SECONDS} seconds.`
      : `The data folder is in use by process ${by.pid} on ${by.host} (${path}). Stop that process, or choose another data folder with FRAMSYN_DATA. ` +
          `If you are sure that no such process runs, delete the lock file and start again.`,
  );

/**
 * Removes a lock whose process is dead. A second file guards the removal, so that of two processes that both see a dead lock only one
 * removes it and neither removes the other's fresh one.
 */
async function removeDead(path: string): Promise<void> {
  const guard = `${path}.takeover`;
  if ((await ageInSeconds(guard)) > TAKEOVER_SECONDS) await rm(guard, { force: true });
  if (!(await create(guard, ""))) throw held(path, null);
  try {
    const by = await holder(path);
    const broken = by === null && (await ageInSeconds(path)) > TAKEOVER_SECONDS;
    if (broken || (by !== null && !isAlive(by))) await rm(path, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

/**
 * Takes the lock file for this process, made with O_EXCL. A lock left by a process that no longer runs is taken over.
 *
 * @throws StoreError `locked`, saying who holds it and what to do.
 */
export async function takeLock(path: string): Promise<Lock> {
  const content = JSON.stringify(thisProcess());
  if (!(await create(path, content))) {
    await removeDead(path);
    if (!(await create(path, content))) throw held(path, await holder(path));
  }
  let released = false;
  return {
    release: async () => {
      if (released) return;
      released = true;
      await rm(path, { force: true });
    },
  };
}
