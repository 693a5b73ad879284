import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Backtest } from "#model/analysis";
import { REFERENCE_FOLDER } from "./input/load-dataset.ts";
import { framsyn } from "./run-cli.test-support.ts";

const QUICK = ["backtest", "--draws", "50"];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "framsyn-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("framsyn backtest", () => {
  test("opens with what was tested and how it went, then groups and every projection beside what was counted", async () => {
    const { code, stdout, stderr } = await framsyn(QUICK);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = stdout.split("\n");
    expect(lines[0]).toMatch(/ – 82 projections of 16 series, 50 futures each, seed 1, model /);
    expect(lines[2]).toMatch(/^On average the median missed by \d+\.\d%, .* held \d+ of 82 counts\./);
    expect(stdout).toMatch(/^Size: under 500 +12 /m);
    expect(stdout).toMatch(/^FTE in somatic hospitals +Radiographers +2002 +2003 +1,500 +1,\d{3} /m);
    expect(stdout).not.toContain("undefined");
  });

  test("writes a back-test that follows its schema as JSON", async () => {
    const { code, stdout } = await framsyn([...QUICK, "--format", "json", "--seed", "3"]);
    expect(code).toBe(0);
    const found = Backtest.parse(JSON.parse(stdout));
    expect(found).toMatchObject({ draws: 50, seed: 3, skipped: [] });
    expect(found.projections).toHaveLength(82);
  });

  test.each([
    ["nb", "I snitt bommet medianen med"],
    ["nn", "I snitt bomma medianen med"],
  ])("speaks %s", async (language, says) => {
    const { stdout } = await framsyn([...QUICK, "--language", language]);
    expect(stdout).toContain(says);
  });

  test("says what to do where a dataset was never counted twice", async () => {
    await cp(join(REFERENCE_FOLDER, "data"), join(folder, "data"), { recursive: true });
    await cp(join(REFERENCE_FOLDER, "datapackage.json"), join(folder, "datapackage.json"));
    const file = join(folder, "data", "observations.csv");
    const [head] = (await readFile(file, "utf8")).split("\n");
    await writeFile(file, `${head}\n`);
    const { code, stdout, stderr } = await framsyn([...QUICK, "--data", folder]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("nothing to test against");
    expect(stdout).toContain("hpr-authorised");
  });

  test.each([
    ["a folder that is not there", ["--data", "/nowhere/at/all"], 1, "/nowhere/at/all"],
    ["too few draws for an interval", ["--draws", "1"], 2, "10"],
    ["an unknown format", ["--format", "xml"], 2, "table"],
  ])("%s ends with a reason on stderr and nothing on stdout", async (_, args, code, says) => {
    const found = await framsyn(["backtest", ...args]);
    expect({ code: found.code, stdout: found.stdout }).toEqual({ code, stdout: "" });
    expect(found.stderr).toContain(says);
  });
});
