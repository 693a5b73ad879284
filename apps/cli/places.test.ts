import { spawn } from "node:child_process";
import { mkdtemp, open, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { framsyn } from "./run-cli.test-support.ts";

const MAIN = fileURLToPath(new URL("main.ts", import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "framsyn-places-"));
  await writeFile(join(folder, "a-file"), "x");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("places to write to are looked at before the work", () => {
  it.each([
    ["a folder that is missing", ["plan", "--unit", "sunnaas", "--out"], "no/such/plan.pdf", "does not exist"],
    ["a file system that takes nothing", ["plan", "--unit", "sunnaas", "--out"], "/proc/y.pdf", "cannot be written to"],
    ["a folder where a file is meant", ["placement", "allocate", "nowhere", "--out"], "", "This is a folder"],
    ["a file where a folder is meant", ["dataset", "import-hr", "none.csv", "--unit", "helse-bergen", "--out"], "a-file", "This is a file"],
    ["a folder below a file", ["placement", "example", "--out"], "a-file/below", "does not exist"],
  ])("%s", async (_, args, place, said) => {
    const began = performance.now();
    const { code, stderr, stdout } = await framsyn([...args, place.startsWith("/") ? place : join(folder, place), "--language", "en"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(said);
    // A plan takes half a minute to compute: it cannot have been begun.
    expect(performance.now() - began).toBeLessThan(15_000);
    expect(await readdir(folder)).toEqual(["a-file"]);
  });
});

it("says that standard output is full, and ends with 1", { timeout: 60_000 }, async () => {
  const full = await open("/dev/full", "w");
  const child = spawn(process.execPath, [MAIN, "alternatives", "--language", "nb"], { stdio: ["ignore", full.fd, "pipe"] });
  const said: Buffer[] = [];
  child.stderr!.on("data", (piece: Buffer) => said.push(piece));
  const code = await new Promise((resolve) => child.on("close", resolve));
  await full.close();
  const stderr = Buffer.concat(said).toString();
  expect(code).toBe(1);
  expect(stderr).toContain("Svaret kunne ikke skrives (ENOSPC)");
  expect(stderr).not.toMatch(/^ +at /m);
});

describe("occupations and units", () => {
  const few = ["--draws", "20", "--to", "2028", "--format", "json"];
  it("are given by id or by name, in any language and case", async () => {
    const byId = await framsyn(["projection", "--occupation", "perfusjonist", "--unit", "ous", ...few]);
    expect(byId.code).toBe(0);
    for (const [occupation, unit] of [
      ["Perfusjonist", "Oslo universitetssykehus HF"],
      ["perfusjonistar", "Oslo universitetssjukehus HF"],
      ["Perfusionist", "OSLO UNIVERSITY HOSPITAL"],
    ])
      expect(await framsyn(["projection", "--occupation", occupation!, "--unit", unit!, ...few])).toEqual(byId);
  });

  it("are named alike in every command", async () => {
    const asked = (occupation: string, unit: string) =>
      framsyn(["intake", "--occupation", occupation, "--unit", unit, "--year", "2035", "--draws", "20", "--format", "json"]);
    const byId = await asked("radiograf", "helse-vest");
    expect(byId.code).toBe(0);
    expect(await asked("Radiografer", "Helse Vest RHF")).toEqual(byId);
    expect((await framsyn(["intake", "--unit", "Helse Vets RHF", "--year", "2035", "--draws", "20"])).code).toBe(1);
  });
});
