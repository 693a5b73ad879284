import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FINDING_MESSAGES, readPackageFolder, writeFiles } from "#io/ingest";
import { caseDatasetFiles, STATISTICS_CASES, type StatisticsCase } from "#io/ingest/test-support";
import { framsyn } from "./run-cli.test-support.ts";

let folder: string;
let base: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "framsyn-statistics-"));
  base = join(folder, "base");
  await writeFiles(base, caseDatasetFiles());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const add = (one: StatisticsCase, file: string, data: string, out: string) =>
  framsyn([
    ...["dataset", "add", join(one.folder, file), "--map", join(one.folder, one.map), "--data", data, "--out", out, "--format", "json"],
    ...(one.changes === undefined ? [] : ["--changes", join(one.folder, one.changes)]),
  ]);

/** Whether a text has a finding's sentence, in any of its variants. */
const says = (text: string, code: string): boolean =>
  Object.entries(FINDING_MESSAGES).some(
    ([key, message]) =>
      (key === code || key.startsWith(`${code}_`)) && text.includes(message.split(/\{\{\w+\}\}/).sort((a, b) => b.length - a.length)[0]!),
  );

describe("framsyn dataset add", () => {
  it.each(STATISTICS_CASES.map((one) => [one.name, one] as const))("%s", async (_name, one) => {
    const out = join(folder, one.name);
    const first = await add(one, one.input, base, out);
    const then = join(folder, `${one.name}-then`);
    const { code, stdout, stderr } = one.then === undefined || first.code !== 0 ? first : await add(one, one.then, out, then);
    if (one.ok === false) {
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(
        one.findings.filter((finding) => !says(stderr, finding)),
        stderr,
      ).toEqual([]);
      return expect((await readPackageFolder(out)).ok).toBe(false);
    }
    expect(code, stderr).toBe(0);
    const { findings, difference, source } = JSON.parse(stdout);
    expect(findings.map((finding: { readonly code: string }) => finding.code).sort()).toEqual([...one.findings].sort());
    const written = await readPackageFolder(one.then === undefined ? out : then);
    if (!written.ok) throw new Error(JSON.stringify(written.findings));
    const table: readonly { readonly source: string }[] = written.dataset.tables[difference.table as "stock"];
    const rows = table.filter((row) => row.source === source);
    expect(rows).toHaveLength(one.rows!.length);
    for (const expected of one.rows!) expect(rows).toContainEqual(expect.objectContaining(expected));
  });
});
