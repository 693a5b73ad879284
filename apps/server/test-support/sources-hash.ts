import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PROJECT = fileURLToPath(new URL("../../../", import.meta.url));

/** What decides what a server's data folder holds: the code that computes and stores, and the dataset. */
const SOURCES = ["model", "io", "apps/server", "apps/contract", "reference", "package-lock.json"];
/** What cannot change it: tests, and words. */
const LEFT_OUT = /\.test\.|\/texts\.ts$|\/language\/|\/report\/|\.md$/;

async function filesBelow(path: string): Promise<string[]> {
  if (/\.\w+$/.test(path)) return [path];
  const entries = await readdir(join(PROJECT, path), { withFileTypes: true });
  const found = await Promise.all(
    entries.map((entry) => (entry.isDirectory() ? filesBelow(`${path}/${entry.name}`) : [`${path}/${entry.name}`])),
  );
  return found.flat();
}

let hash: Promise<string> | undefined;

async function hashSources(): Promise<string> {
  const files = (await Promise.all(SOURCES.map(filesBelow))).flat().filter((file) => !LEFT_OUT.test(file));
  const sum = createHash("sha256");
  for (const file of files.sort()) sum.update(`${file}\n`).update(await readFile(join(PROJECT, file)));
  return sum.digest("hex").slice(0, 16);
}

/** Names the sources that decide what a prepared data folder holds; the same for as long as none of them changes. */
export const sourcesHash = (): Promise<string> => {
  hash ??= hashSources();
  return hash;
};
