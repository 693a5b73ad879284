import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Analysis } from "#model/analysis";
import { framsyn } from "./run-cli.test-support.ts";

const ABOUT = ["--occupation", "perfusjonist", "--year", "2033", "--draws", "40"];
const change = { id: "more", kind: "study-places", operation: "multiply", value: 1.5, startYear: 2027, reason: "test" };
const scenario = (extra: object) => JSON.stringify({ schema: "framsyn/scenario/1", name: "More places", changes: [change], ...extra });
let folder: string;
let more: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "framsyn-"));
  more = join(folder, "more.json");
  await writeFile(more, scenario({}));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function json(args: readonly string[]) {
  const { code, stdout, stderr } = await framsyn([...args, "--format", "json"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout);
}

describe("framsyn decomposition", () => {
  test("opens with why, then a table from the first gap to the last", async () => {
    const { code, stdout, stderr } = await framsyn(["decomposition", ...ABOUT]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^.*\n\nFrom 2026 to 2033 .* in 8 in 10 futures\./);
    for (const row of [/^Shortage 2026 +\S/m, /^Retirement +\+/m, /^New graduates +-/m, /^Shortage 2033 +\S/m]) expect(stdout).toMatch(row);
  });

  test("adds up, follows its schema, and is the same for any number of threads", async () => {
    const call = ["decomposition", ...ABOUT, "--scenario", more];
    const [alone, threads] = await Promise.all([json([...call, "--workers", "0"]), json([...call, "--workers", "2"])]);
    expect(alone).toEqual(threads);
    const { result, key } = Analysis.parse(alone);
    if (result.kind !== "decomposition") throw new Error(result.kind);
    expect(key).toMatchObject({ seed: 1, draws: 40 });
    expect(result.effects.map(({ factor }) => factor)).toContain("measures");
    const sum = result.effects.reduce((total, { effect }) => total + effect.mean, result.start.mean + result.interaction.mean);
    expect(sum).toBeCloseTo(result.end.mean, 9);
    const csv = await framsyn([...call, "--format", "csv"]);
    const rows = parse(csv.stdout, { columns: true }) as Record<string, string>[];
    expect(rows.map(({ step }) => step)).toEqual(["gap 2026", ...result.effects.map(({ factor }) => factor), "interaction", "gap 2033"]);
    expect(Number(rows.at(-1)!.mean)).toBe(result.end.mean);
  });
});

describe("framsyn sensitivity", () => {
  test("says what decides, per unit, in the language asked for", async () => {
    const { code, stdout } = await framsyn(["sensitivity", ...ABOUT, "--unit", "norge,helse-bergen", "--language", "nb"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Norge\n.*Mest avgjør «/);
    expect(stdout).toContain("Helse Bergen HF\n");
    expect(stdout).toMatch(/^Studieplasser +\S+ +\S+ +\d+\s%/m);
  });

  test("gives indices as JSON and CSV", async () => {
    const { result } = Analysis.parse(await json(["sensitivity", ...ABOUT]));
    if (result.kind !== "sensitivity") throw new Error(result.kind);
    const { groups } = result.units[0]!;
    expect(groups.length).toBeGreaterThan(5);
    const rows = parse((await framsyn(["sensitivity", ...ABOUT, "--format", "csv"])).stdout, { columns: true }) as Record<string, string>[];
    expect(rows.map(({ group, first }) => [group, Number(first)])).toEqual(groups.map(({ group, first }) => [group, first.value]));
  });
});

describe("framsyn compare", () => {
  test("says what a scenario changes, and gives the scenario all of it", async () => {
    const call = ["compare", "--other-scenario", more, ...ABOUT];
    const { code, stdout } = await framsyn(call);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Compared with the reference path, the shortage of perfusionists in Norway in 2033 is .* because of the scenario/,
    );
    const { result } = Analysis.parse(await json(call));
    if (result.kind !== "comparison") throw new Error(result.kind);
    for (const { effects, difference, interaction } of result.items) {
      expect(effects).toEqual([{ cause: "scenario", effect: difference!.p50 }]);
      expect(interaction).toBe(0);
    }
    expect(result.a.scenario).not.toBe(result.b.scenario);
  });

  test("compares two stored outcomes, and names the model where it alone differs", async () => {
    const outcome = await json(["projection", "--occupation", "perfusjonist", "--unit", "all", "--to", "2033", "--draws", "20"]);
    const [a, b] = [join(folder, "a.json"), join(folder, "b.json")];
    const moved = structuredClone(outcome);
    moved.key.model = "0.9.0";
    for (const one of moved.series) for (const values of Object.values(one.measures.gap) as number[][]) values[7]! += 2;
    await writeFile(a, JSON.stringify(moved));
    await writeFile(b, JSON.stringify(outcome));
    const found = await json(["compare", a, b, "--year", "2033"]);
    expect(found.items).toHaveLength(outcome.series.length);
    for (const item of found.items) expect(item.effects).toEqual([{ cause: "model", effect: expect.closeTo(-2, 9) }]);
    expect((await framsyn(["compare", b, b])).stdout).toMatch(/Both sides give the same numbers/);
  });
});

describe("bad input to what explains a gap", () => {
  test.each([
    ["an unknown occupation", ["decomposition", "--occupation", "perfusjonst"], /--occupation: "perfusjonst"\n.*perfusjonist/],
    ["an unknown unit", ["sensitivity", "--occupation", "bioingenior", "--unit", "helse-bregen"], /--unit.*\n.*helse-bergen/],
    ["a year outside the data", ["decomposition", "--occupation", "bioingenior", "--year", "2099"], /--year: "2099"\n.*2050|2049/],
    ["a unit without staff", ["decomposition", "--occupation", "perfusjonist", "--unit", "agder"], /no staff of "perfusjonist" at "agder"/],
    ["nothing that differs", ["compare", "--year", "2033"], /nothing differs/],
    ["a year outside one edition", ["compare", "--other-scenario", "MORE", "--year", "2099"], /--year/],
    ["a scenario of another dataset", ["compare", "--other-scenario", "FOREIGN"], /sweden/],
    ["one file", ["compare", "MORE"], /two files/],
    ["a file that is no outcome", ["compare", "MORE", "MORE"], /framsyn projection --format json/],
    ["a file that is not there", ["compare", "nowhere.json", "nowhere.json"], /nowhere\.json/],
  ])("%s ends with 1 and says what to do", async (_, args, says) => {
    const foreign = join(folder, "foreign.json");
    await writeFile(foreign, scenario({ dataset: "sweden" }));
    const { code, stdout, stderr } = await framsyn(args.map((arg) => (arg === "MORE" ? more : arg === "FOREIGN" ? foreign : arg)));
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(says);
  });

  test.each([
    ["no occupation", ["decomposition"]],
    ["one draw", ["sensitivity", "--occupation", "bioingenior", "--draws", "1"]],
    ["a year that is none", ["compare", "--year", "soon"]],
  ])("%s is wrong use and ends with 2", async (_, args) => {
    const { code, stdout, stderr } = await framsyn(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).not.toBe("");
  });
});
