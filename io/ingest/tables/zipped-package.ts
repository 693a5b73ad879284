import { readFile, stat } from "node:fs/promises";
import { isZip, openZip } from "#io/files";
import type { PackageFile, PackageSource } from "./package-source.ts";
import { sourceFromFiles } from "./package-source.ts";

/** Bytes a zip unpacks to at most, all files together: they are held in memory. */
const MOST_UNPACKED = 512 * 2 ** 20;

/** Gives the files in the bytes of a zip; null where it cannot be read: damaged, with a password, or too much. */
export async function sourceFromZip(bytes: Uint8Array): Promise<PackageSource | null> {
  try {
    const zip = await openZip(bytes, MOST_UNPACKED, undefined);
    const files = new Map<string, Uint8Array>();
    for (const path of zip.paths) files.set(path, await zip.unpack(path));
    return sourceFromFiles(files);
  } catch (error) {
    if (error instanceof Error && error.name === "Unreadable") return null;
    throw error;
  }
}

/** Bytes of a file that is a zip; null for anything else. */
export async function zipBytes(path: string): Promise<Uint8Array | null> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile() || found.size > MOST_UNPACKED) return null;
  const bytes = await readFile(path).catch(() => null);
  return bytes !== null && isZip(bytes) ? bytes : null;
}

/** The only file of a package, where it is a zip. */
export function onlyZip(source: PackageSource): PackageFile | null {
  const [only] = source;
  return source.size === 1 && only !== undefined && /\.zip$/i.test(only[0]) ? only[1] : null;
}
