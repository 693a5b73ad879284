import { access, mkdtemp, open, rm, rmdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { BadInput } from "../terminal/bad-input.ts";
import { inputFinding } from "../terminal/finding.ts";

/** What a place on the command line is for: one file, or a folder that may have to be made. */
export type PlaceKind = "file" | "folder";

/** A place something will be written to: the option that names it, and the path given. */
export interface Place {
  readonly kind: PlaceKind;
  readonly path: string;
}

/**
 * Sees that places can be written to before the work for them begins: by writing there. What is made is taken away again.
 *
 * @throws BadInput with each place that cannot, and why.
 */
export async function checkPlaces(places: readonly Place[]): Promise<void> {
  const findings = (await Promise.all(places.map(problemOf))).filter((finding) => finding !== null);
  if (findings.length > 0) throw new BadInput(findings);
}

async function problemOf({ kind, path }: Place): Promise<ReturnType<typeof inputFinding> | null> {
  const found = await stat(path).catch(() => null);
  if (kind === "file" && found?.isDirectory()) return inputFinding("output-is-folder", path, null);
  if (kind === "folder" && found !== null && !found.isDirectory()) return inputFinding("output-is-file", path, null);
  try {
    if (found?.isDirectory()) await tryFolder(path);
    else if (found !== null) await (await open(path, "r+")).close();
    else {
      const parent = dirname(resolve(path));
      const above = kind === "file" ? parent : await nearestAbove(parent);
      if (
        !(await stat(above).then(
          (one) => one.isDirectory(),
          () => false,
        ))
      )
        return inputFinding("output-folder-missing", path, null, { folder: dirname(path) });
      await tryFolder(above);
    }
    return null;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return inputFinding("output-refused", path, null, { reason: code });
  }
}

/** The folder that exists nearest above a path. */
async function nearestAbove(path: string): Promise<string> {
  for (let at = path; ; at = dirname(at)) {
    if (
      await access(at).then(
        () => true,
        () => false,
      )
    )
      return at;
    if (dirname(at) === at) return at;
  }
}

/** Makes a folder in a folder and takes it away: permissions alone do not tell whether a file system takes anything. */
async function tryFolder(folder: string): Promise<void> {
  const made = await mkdtemp(join(folder, `.framsyn-${basename(folder).slice(0, 20)}-`));
  await rmdir(made).catch(() => rm(made, { recursive: true, force: true }));
}
