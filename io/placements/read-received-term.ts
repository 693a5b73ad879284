import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join, sep } from "node:path";
import { isZip, openZip } from "#io/files";
import { FindingList } from "#io/ingest";
import { CAPACITY_TABLES, CASE_TABLES } from "#model/placement";
import type { Dataset } from "#model/vocabulary";
import { readTerm, type TermResult } from "./read-term.ts";

/** Bytes the files of a term unpack to at most, all together: the travel times of the whole country take some four million. */
const MOST_UNPACKED = 64 * 2 ** 20;

const FILES = new Set([
  "term.json",
  "sources.csv",
  ...[...CAPACITY_TABLES, ...CASE_TABLES.map(({ name }) => name)].map((name) => `${name}.csv`),
]);

/**
 * Reads a term whose files were received in a folder, or one zip of them. Findings name the files as the sender calls them. Never throws for
 * what is in the files.
 */
export async function readReceivedTerm(folder: string, names: readonly string[], dataset: Pick<Dataset, "tables">): Promise<TermResult> {
  const [only = ""] = names;
  const bytes = names.length === 1 ? await readFile(join(folder, only)) : null;
  const inside = bytes !== null && isZip(bytes) ? await unpackInto(bytes, join(folder, "unpacked")) : folder;
  if (inside === null) {
    const findings = new FindingList();
    findings.error("zip-unreadable", { file: only });
    return { ok: false, findings: findings.list };
  }
  const result = await readTerm(inside, dataset);
  const outside = `${inside}${sep}`;
  const findings = result.findings.map((finding) => ({
    ...finding,
    file: finding.file.startsWith(outside) ? finding.file.slice(outside.length) : finding.file,
  }));
  return { ...result, findings };
}

/** Unpacks the files of a term, which may lie in a folder of the zip, and no others; null where the zip cannot be read. */
async function unpackInto(bytes: Uint8Array, folder: string): Promise<string | null> {
  await mkdir(folder, { mode: 0o700 });
  try {
    const zip = await openZip(bytes, MOST_UNPACKED, undefined);
    for (const path of zip.paths) {
      const name = basename(path.replaceAll("\\", "/"));
      if (FILES.has(name)) await writeFile(join(folder, name), await zip.unpack(path), { mode: 0o600 });
    }
    return folder;
  } catch (error) {
    if (error instanceof Error && error.name === "Unreadable") return null;
    throw error;
  }
}
