import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeFiles } from "#io/ingest";
import { named, packageCases } from "#io/ingest/test-support";
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

const change = (value: string): string =>
  `{"schema":"framsyn/scenario/1","name":"t","changes":[{"kind":"study-places","id":"more","startYear":2027,"operation":"multiply",${value},"reason":"r","occupations":["bioingenior"]}]}`;
const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, "utf16le");

/** What may be wrong in a file of a scenario, and what is said of it. */
describe("framsyn scenario check", () => {
  it.each<[string, string | Buffer, string[]]>([
    ["byte order mark", `\uFEFF${change('"value":1.2')}`, []],
    ["UTF-16", utf16(change('"value":1.2')), []],
    ["a key twice", change('"value":1.2,\n"value":99'), ["error json-key-twice 2"]],
    ["NaN", change('"value":NaN'), ["error json-not-a-number 1"]],
    ["a number without end", change('"value":1e309'), ["error json-number-too-large 1"]],
    ["a decimal comma", change('"value":1,2'), ["error json-decimal-comma 1"]],
    ["a comment", `{ // kommentar\n${change('"value":1.2').slice(1)}`, ["error json-comment 1"]],
    ["a comma at the end", change('"value":1.2').replace("}]}", "},]}"), ["error json-trailing-comma 1"]],
    ["nothing", "", ["error json-empty 1"]],
  ])("%s", async (name, content, findings) => {
    const file = join(folder, `${name}.json`);
    await writeFile(file, content);
    const { stdout, stderr, code } = await framsyn(["scenario", "check", file, "--language", "nn", "--format", "json"]);
    const told = stdout.trim() === "" ? [] : (JSON.parse(stdout).findings ?? []);
    expect(code, stderr).toBe(findings.length === 0 ? 0 : 1);
    expect(told.map(named)).toEqual(findings);
  });
});
