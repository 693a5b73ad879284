import { createReadStream, type Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, sep } from "node:path";

/** One file of a package, read in pieces so that a large one is never held whole. */
export interface PackageFile {
  readonly bytes: number;
  /** What it is where it is no file that can be read. */
  readonly isNot?: "link" | "folder";
  open(): AsyncIterable<Uint8Array>;
}

/** Files of a package by path, with `/` between folders. */
export type PackageSource = ReadonlyMap<string, PackageFile>;

const PIECE = 1 << 18;

async function* pieces(content: Uint8Array): AsyncIterable<Uint8Array> {
  for (let start = 0; start < content.length; start += PIECE) yield content.subarray(start, start + PIECE);
}

/** Wraps files that are in memory already, for example from an upload. */
export function sourceFromFiles(files: ReadonlyMap<string, Uint8Array>): PackageSource {
  return new Map([...files].map(([path, content]) => [normalisePath(path), { bytes: content.length, open: () => pieces(content) }]));
}

const normalisePath = (path: string): string => path.replaceAll("\\", "/").replace(/^(\.?\/)+/, "");

const WANTED = /\.(csv|json|tsv|txt|gz|zip)$/i;

/**
 * Lists the `.csv`, `.json` and compressed files of a folder and its subfolders, without reading them.
 *
 * Hidden folders and `node_modules` are passed over. Returns null where the folder does not exist or cannot be read.
 */
export async function sourceFromFolder(folder: string): Promise<PackageSource | null> {
  let names: string[];
  const notFiles: Dirent[] = [];
  const others = new Map<string, PackageFile>();
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    const nameOf = (entry: Dirent): string => join(entry.parentPath, entry.name).slice(join(folder, sep).length);
    names = entries.filter((entry) => entry.isFile()).map(nameOf);
    for (const entry of entries) if (entry.isSymbolicLink() || (entry.isDirectory() && WANTED.test(entry.name))) notFiles.push(entry);
    for (const entry of notFiles)
      others.set(nameOf(entry), { bytes: 0, isNot: entry.isDirectory() ? "folder" : "link", open: () => pieces(new Uint8Array()) });
  } catch {
    return null;
  }
  const wanted = names.filter(
    (name) => WANTED.test(name) && !name.split(sep).some((part) => part === "node_modules" || part.startsWith(".")),
  );
  const files = await Promise.all(
    wanted.sort().map(async (name): Promise<[string, PackageFile]> => {
      const path = join(folder, name);
      const { size } = await stat(path);
      return [name.replaceAll(sep, "/"), { bytes: size, open: () => createReadStream(path, { highWaterMark: PIECE }) }];
    }),
  );
  return new Map([...files, ...others]);
}

/** Whether the file system refused, for example for want of access; anything else is a fault in the program. */
export const isFileError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && "syscall" in error;

/** Reads one file whole; only for files known to be small. */
export async function readWhole(file: PackageFile): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of file.open()) parts.push(part);
  return Buffer.concat(parts);
}
