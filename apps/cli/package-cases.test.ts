import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeFiles } from "#io/ingest";
import { named, packageCases, SCENARIO_CASES } from "#io/ingest/test-support";
import { framsyn } from "./run-cli.test-support.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "framsyn-cases-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("framsyn dataset check", () => {
  it.each(packageCases())("$name", async ({ name, files, findings }) => {
    await writeFiles(join(folder, name), files);
    const { stdout, code } = await framsyn(["dataset", "check", join(folder, name), "--format", "json"]);
    expect(JSON.parse(stdout).findings.map(named)).toEqual(findings);
    expect(code).toBe(findings.some((finding) => finding.startsWith("error")) ? 1 : 0);
  });
});

describe("framsyn scenario check", () => {
  it.each(SCENARIO_CASES.map((one) => [one.name, one] as const))("%s", async (_name, { path, findings }) => {
    const { stdout, stderr, code } = await framsyn(["scenario", "check", path, "--language", "nn", "--format", "json"]);
    expect(code, stderr).toBe(findings.length === 0 ? 0 : 1);
    expect(JSON.parse(stdout).findings.map(named)).toEqual(findings);
  });
});
