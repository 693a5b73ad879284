import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Dataset, type DatasetDescription, TABLE_NAMES } from "#model/vocabulary";
import { templateReadme } from "./template-readme.ts";
import { writePackage } from "./write-package.ts";

/** What a template starts from. */
export interface TemplateOptions {
  readonly description: DatasetDescription;
  /** Dataset whose sources, units and occupations are filled in beforehand. */
  readonly from?: Dataset;
}

/** Builds the files of a package to fill in: descriptor, one CSV file with a header per table, and a README with an example row of each. */
export function templateFiles({ description, from }: TemplateOptions): Map<string, Uint8Array> {
  const { sources = [], units = [], occupations = [] } = from?.tables ?? {};
  const empty = Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as Dataset["tables"];
  const tables = { ...empty, sources, units, occupations };
  return new Map([...writePackage({ description, tables }, TABLE_NAMES), ["README.md", new TextEncoder().encode(templateReadme())]]);
}

/**
 * Writes a template into a folder, which is made if it does not exist.
 *
 * Returns the files written, or null (and writes nothing) where the folder already holds something.
 */
export async function writeTemplate(folder: string, options: TemplateOptions): Promise<readonly string[] | null> {
  return writeFiles(folder, templateFiles(options));
}

/**
 * Writes the files of a package into a new or empty folder; null where the folder already holds something.
 *
 * Throws what the file system says where it refuses; what was written by then is taken away, so that no half dataset is left.
 */
export async function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<readonly string[] | null> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) return null;
  try {
    for (const [path, content] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
  } catch (error) {
    for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true });
    throw error;
  }
  return [...files.keys()];
}
