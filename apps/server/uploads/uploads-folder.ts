import { mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** A folder where one server keeps the files of uploads while it works on them. */
export interface UploadsFolder {
  readonly path: string;
  /** Removes the folder with what is in it. */
  close(): Promise<void>;
}

const PREFIX = "framsyn-uploads-";

/** Tells whether the process that made a folder has ended; the folder's name holds its number. */
function isLeft(name: string): boolean {
  const pid = Number(/^framsyn-uploads-(\d+)-/.exec(name)?.[1]);
  if (!Number.isInteger(pid) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // ESRCH: there is no such process. EPERM: there is one, of another user.
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/**
 * Makes a folder for this server's uploads in `parent`, and removes those that killed servers have left there.
 *
 * Uploads hold data of people's employments: what a kill leaves must not lie for ever in a folder nobody looks into.
 */
export async function openUploadsFolder(parent: string): Promise<UploadsFolder> {
  // What belongs to another user cannot be removed, and is not this server's to remove.
  for (const name of (await readdir(parent)).filter(isLeft))
    await rm(join(parent, name), { recursive: true, force: true }).catch(() => undefined);
  const path = await mkdtemp(join(parent, `${PREFIX}${process.pid}-`));
  return { path, close: () => rm(path, { recursive: true, force: true }) };
}
