import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import readXlsxFile from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AlternativeSet, alternativeScenario, Outcome } from "#model/scenario";
import { framsyn } from "./run-cli.test-support.ts";

const QUICK = ["projection", "--occupation", "bioingenior", "--draws", "40"];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "framsyn-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("framsyn projection", () => {
  test("opens with a sentence, then a table of units and years with right-aligned numbers", async () => {
    const { code, stdout, stderr } = await framsyn([...QUICK, "--unit", "norge,helse-bergen", "--years", "2026,2031"]);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    const lines = stdout.split("\n");
    expect(lines[2]).toBe("Biomedical laboratory scientists");
    expect(lines[3]).toMatch(/2031 \(.*futures.*\)\.$/);
    expect(lines[4]).toBe("Contracted FTE tell how many posts must be filled.");
    expect(lines[6]).toMatch(/^Unit +Year +Staff +Supply +Demand +Shortage +80% interval +Chance of shortage$/);
    expect(lines[8]).toMatch(/^Norway +2026 +\d,\d{3} /);
    expect(lines.filter((line) => /Bergen/.test(line)).length).toBe(1);
    const rows = lines.slice(6, 12);
    expect(new Set(rows.map((row) => row.length)).size, "every row ends at the same column").toBe(1);
  });

  test("writes an outcome that follows its schema as JSON, the same for any number of threads", async () => {
    const call = [...QUICK, "--unit", "all", "--from", "2026", "--to", "2030", "--format", "json"];
    const [alone, together] = await Promise.all([framsyn([...call, "--workers", "0"]), framsyn([...call, "--workers", "2"])]);
    expect(alone).toEqual(together);
    expect(alone.code).toBe(0);
    const outcome = Outcome.parse(JSON.parse(alone.stdout));
    expect(outcome.key).toMatchObject({ seed: 1, draws: 40 });
    expect(outcome.years).toEqual([2026, 2027, 2028, 2029, 2030]);
    expect(outcome.series.length).toBeGreaterThan(20);
    expect(new Set(outcome.series.map(({ occupation }) => occupation))).toEqual(new Set(["bioingenior"]));
    const another = await framsyn([...call, "--seed", "2"]);
    expect(another.stdout).not.toBe(alone.stdout);
  });

  test("writes long CSV, with the measures asked for", async () => {
    const { code, stdout } = await framsyn([...QUICK, "--to", "2027", "--format", "csv", "--measure", "gap", "gapShare"]);
    expect(code).toBe(0);
    const rows = parse(stdout, { columns: true }) as Record<string, string>[];
    expect(Object.keys(rows[0]!)).toEqual(["occupation", "unit", "year", "measure", "statistic", "value"]);
    // Two years x (two measures x six statistics + the probability of shortage).
    expect(rows).toHaveLength(2 * (2 * 6 + 1));
    for (const row of rows) expect(Number.isFinite(Number(row.value)), JSON.stringify(row)).toBe(true);
  });

  test("writes CSV for Excel in Norwegian, and a workbook with numbers as numbers, of the same values", async () => {
    const call = [...QUICK, "--unit", "norge,helse-bergen", "--to", "2027", "--language", "nb"];
    const out = join(folder, "tall.xlsx");
    const [plain, forExcel, workbook, json] = [
      await framsyn([...call, "--format", "csv"]),
      await framsyn([...call, "--format", "csv-no"]),
      await framsyn([...call, "--out", out]),
      await framsyn([...call, "--format", "json"]),
    ];
    expect(forExcel.stdout.startsWith("\ufeff")).toBe(true);
    expect(forExcel.stdout.lastIndexOf("\ufeff")).toBe(0);
    const rows: string[][] = parse(forExcel.stdout, { delimiter: ";", bom: true, record_delimiter: "\r\n" });
    expect(rows.some(([, , , , , value]) => value!.includes(","))).toBe(true);
    expect(rows.map((row) => row.map((cell, i) => (i === 5 ? cell.replace(",", ".") : cell)))).toEqual(parse(plain.stdout));

    expect(workbook).toEqual({ code: 0, stdout: "", stderr: "" });
    const [numbers, about] = await readXlsxFile(out);
    expect([numbers!.sheet, about!.sheet]).toEqual(["Tall", "Om tallene"]);
    const [head, ...lines] = numbers!.data;
    const outcome = Outcome.parse(JSON.parse(json.stdout));
    expect(lines).toHaveLength(4);
    const column = (title: string): number => head!.indexOf(title);
    for (const line of lines) {
      const { measures, shortageProbability } = outcome.series.find(({ unit }) => unit === line[column("unit")])!;
      const at = outcome.years.indexOf(line[column("År")] as number);
      expect(line[column("Underdekning, avtalte årsverk, P90")]).toBeCloseTo(measures.gap.p90[at]!, 9);
      expect(line[column("Underdekning, andel av etterspørselen, midterste framtid")]).toBeCloseTo(measures.gapShare.p50[at]!, 9);
      expect(line[column("Sjanse for underdekning")]).toBeCloseTo(shortageProbability[at]!, 9);
    }
    const said = new Map(about!.data.map(([name, value]) => [name, value]));
    expect(said.get("Modellversjon")).toBe(outcome.key.model);
    expect(said.get("Timer som telles")).toMatch(/^avtalte årsverk\. /);
    expect(said.get("Kontrollsum for innholdet")).toBe(outcome.key.dataset);
    expect([...said.keys()]).toEqual(expect.arrayContaining(["Datasett", "Utgave", "Skrevet", "Kilde", "Scenario"]));
    // The cells of shares are shown as percentages.
    const styles = unzipSync(await readFile(out))["xl/styles.xml"]!;
    expect(strFromU8(styles)).toContain('formatCode="0%"');
  });

  test("tells supply, demand and shortage in worked hours when asked, by names of their own", async () => {
    const call = [...QUICK, "--unit", "helse-bergen", "--years", "2031", "--to", "2031", "--hours", "worked"];
    const outcome = Outcome.parse(JSON.parse((await framsyn([...call, "--format", "json"])).stdout));
    const [{ measures, worked }] = outcome.series as [Outcome["series"][0]];
    const at = outcome.years.indexOf(2031);
    const table = (await framsyn(call)).stdout;
    expect(table).toMatch(/lack \d+ worked biomedical laboratory scientist FTE in 2031/);
    expect(table).toContain("Worked FTE tell how much is worked");
    const row = table.split("\n").find((line) => /^\S.* {2}2031 /.test(line))!;
    const shown = [measures.workedSupply, worked!.demand, worked!.gap].map(({ p50 }) => Math.round(p50[at]!));
    expect(row).toMatch(new RegExp(` ${shown[0]} +${shown[1]} +\\+${shown[2]} `));
    expect((await framsyn([...call, "--measure", "demand"])).stdout).toContain("workedDemand (");
    const csv = parse((await framsyn([...call, "--format", "csv", "--measure", "gap"])).stdout, { columns: true }) as Record<
      string,
      string
    >[];
    const value = (measure: string, statistic: string) =>
      Number(csv.find((one) => one.year === "2031" && one.measure === measure && one.statistic === statistic)?.value);
    expect(value("gap", "p50")).toBe(measures.gap.p50[at]);
    expect(value("workedGap", "p50")).toBe(worked!.gap.p50[at]);
    expect(value("workedShortage", "probability")).toBe(worked!.shortageProbability[at]);
  });

  test("speaks the language of the environment, and the one asked for before that", async () => {
    const nynorsk = await framsyn(QUICK, { LANG: "nn_NO.UTF-8" });
    expect(nynorsk.stdout).toContain("Etterspurnad");
    const bokmaal = await framsyn([...QUICK, "--language", "nb"], { LANG: "nn_NO.UTF-8" });
    expect(bokmaal.stdout).toContain("Etterspørsel");
    expect((await framsyn(QUICK, { LANG: "C" })).stdout).toContain("Demand");
  });

  test("runs a named alternative, the same numbers as its changes in a file, and a file of that name with ./ before it", async () => {
    const { alternatives } = AlternativeSet.parse(JSON.parse((await framsyn(["alternatives", "--format", "json"])).stdout));
    const file = join(folder, "population-high");
    await writeFile(file, JSON.stringify(alternativeScenario(alternatives.find(({ id }) => id === "population-high")!)));
    const json = [...QUICK, "--to", "2032", "--format", "json"];
    const [plain, named, read] = await Promise.all([
      framsyn(json),
      framsyn([...json, "--scenario", "population-high"]),
      framsyn([...json, "--scenario", file]),
    ]);
    expect(named).toMatchObject({ code: 0, stderr: "" });
    expect(named.stdout).toBe(read.stdout);
    const demand = ({ stdout }: { readonly stdout: string }) => Outcome.parse(JSON.parse(stdout)).series[0]!.measures.demand.p50.at(-1)!;
    expect(demand(named)).toBeGreaterThan(demand(plain));
  });

  test("runs a scenario from a file, and the result differs", async () => {
    const file = join(folder, "exits.json");
    const change = { id: "stay", kind: "exits", process: "all", operation: "multiply", value: 0.5, startYear: 2027, reason: "test" };
    await writeFile(file, JSON.stringify({ schema: "framsyn/scenario/1", name: "stay", changes: [change] }));
    const json = [...QUICK, "--format", "json"];
    const [plain, changed] = await Promise.all([framsyn(json), framsyn([...json, "--scenario", file])]);
    expect(changed.code).toBe(0);
    const supply = (text: string): number => Outcome.parse(JSON.parse(text)).series[0]!.measures.supply.p50.at(-1)!;
    expect(supply(changed.stdout)).toBeGreaterThan(supply(plain.stdout));
  });

  test("may be cut short by the reader of its output", async () => {
    const main = fileURLToPath(new URL("main.ts", import.meta.url));
    const child = spawn(process.execPath, [main, ...QUICK, "--unit", "all", "--format", "csv"], { stdio: ["ignore", "pipe", "pipe"] });
    let stderr = "";
    child.stderr.on("data", (text) => {
      stderr += text;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect(stderr).toBe("");
    expect(code).toBe(0);
  });
});

describe("bad input to framsyn projection", () => {
  test.each([
    ["an unknown occupation", ["projection", "--occupation", "bioingenjor"], "Did you mean bioingenior?"],
    ["an unknown unit", ["projection", "--unit", "helse-bregen"], "Did you mean helse-bergen?"],
    ["a year before the base year", [...QUICK, "--from", "2020"], "covers 2026 to"],
    ["a year beyond the population projection", [...QUICK, "--to", "2099"], "covers 2026 to"],
    ["a year that is not projected", [...QUICK, "--to", "2030", "--years", "2031"], "not among those projected"],
    ["a workbook without a file to write it to", [...QUICK, "--format", "xlsx"], "--out"],
    ["a file of an ending that says nothing", [...QUICK, "--out", "numbers.doc"], "json, csv, xlsx"],
    ["a scenario file that is not there", [...QUICK, "--scenario", "nowhere.json"], "nowhere.json"],
    ["a data folder that is not there", [...QUICK, "--data", "/nowhere/at/all"], "/nowhere/at/all"],
  ])("%s ends with 1, a finding on stderr and nothing on stdout", async (_, args, says) => {
    const { code, stdout, stderr } = await framsyn(args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(says);
  });

  test.each([
    ["an unknown option", [...QUICK, "--unnit", "all"]],
    ["a number that is none", [...QUICK, "--to", "soon"]],
    ["a list of nothing", ["projection", "--occupation", ""]],
    ["no draws", ["projection", "--draws", "0"]],
    ["an unknown format", [...QUICK, "--format", "xml"]],
    ["an unknown measure", [...QUICK, "--measure", "gaps"]],
    ["an unknown command", ["project"]],
    ["no command", []],
  ])("%s ends with 2, with the reason on stderr and nothing on stdout", async (_, args) => {
    const { code, stdout, stderr } = await framsyn(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).not.toBe("");
  });

  test.each([
    [
      "nb",
      ["--draws <number> kan ikke være «x».", "--years <years> mangler en verdi.", "Valget --foo finnes ikke.", "Valget --bar finnes"],
    ],
    ["nn", ["--draws <number> kan ikkje vere «x».", "--years <years> manglar ein verdi.", "Valet --foo finst ikkje.", "Valet --bar finst"]],
    ["en", ["--draws <number> cannot be “x”.", "--years <years> lacks a value.", "There is no option --foo.", "There is no option --bar."]],
  ])("all that is wrong with a call is told at once (%s)", async (language, says) => {
    const args = ["projection", "--language", language, "--foo", "1", "--draws", "x", "--bar", "--years"];
    const { code, stdout, stderr } = await framsyn(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    for (const one of says) expect(stderr).toContain(one);
    expect(stderr.trim().split("\n")).toHaveLength(5);
  });

  test("a scenario with a byte order mark is read, and one in another encoding is a finding", async () => {
    const file = join(folder, "encoded.json");
    const scenario = JSON.stringify({ schema: "framsyn/scenario/1", name: "Økt opptak", changes: [] });
    await writeFile(file, `\uFEFF${scenario}`);
    expect(await framsyn(["scenario", "check", file])).toMatchObject({ code: 0, stderr: "" });
    await writeFile(file, scenario, "latin1");
    const { code, stdout } = await framsyn(["scenario", "check", file]);
    expect(code).toBe(1);
    expect(stdout).toContain("UTF-8");
  });

  test("a scenario for another dataset ends with 1 and the name of the dataset", async () => {
    const file = join(folder, "other.json");
    await writeFile(file, JSON.stringify({ schema: "framsyn/scenario/1", name: "x", dataset: "sweden", changes: [] }));
    const { code, stderr } = await framsyn([...QUICK, "--scenario", file]);
    expect(code).toBe(1);
    expect(stderr).toContain("sweden");
    const checked = await framsyn(["scenario", "check", file, "--format", "json"]);
    expect(checked.code).toBe(1);
    expect(JSON.parse(checked.stdout)).toMatchObject({
      ok: false,
      findings: [{ code: expect.stringMatching(/^scenario.other-dataset$/), file }],
    });
  });
});
