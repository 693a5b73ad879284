import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Backtest } from "#model/analysis";
import { REFERENCE_FOLDER } from "./input/load-dataset.ts";
import { framsyn } from "./run-cli.test-support.ts";

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
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

  test("says what the intervals held without and with the model's own error, each series counted once", async () => {
    const { stdout } = await framsyn(QUICK);
    expect(stdout).toMatch(/^The model's own error is estimated .* holds \d+% of the counts, against \d+% without; .* With 16 series /m);
    expect(stdout).toMatch(/^Group +Number +Series +In the 80% interval +With the model's own error$/m);
    expect(stdout).toMatch(/^Years ahead: 4 to 6 years +24 +9 +\d+% ± \d+ +\d+% ± \d+$/m);
  });

  test("--score scores the model and simple rules on the same counts, as a table and as JSON that is part of the whole answer", async () => {
    const { code, stdout } = await framsyn([...QUICK, "--score"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Group +Method +Number +Series +WIS +CRPS +In 50% +In 80% +In 90% +In 95% +Deviation a year /m);
    expect(stdout).toMatch(/^All: all projections +No change +82 +16 +\d+\.\d% ± \d+\.\d .* 1\.00 +\d\.\d\d$/m);
    expect(stdout).toMatch(/^All: all projections +Same growth +45 +9 .* 1\.00$/m);
    expect(stdout).toContain("fair form");
    expect(stdout).not.toContain("undefined");
    const part = JSON.parse((await framsyn([...QUICK, "--score", "--format", "json"])).stdout);
    const whole = Backtest.parse(JSON.parse((await framsyn([...QUICK, "--format", "json"])).stdout));
    expect(whole).toMatchObject(part);
    expect(part).not.toHaveProperty("projections");
    expect(part.performance.all[0].methods).toHaveLength(5);
  });

  test.each([
    ["nb", "Modellen med egen feil", "rettferdig form"],
    ["nn", "Modellen med eigen feil", "rettferdig form"],
  ])("--score speaks %s", async (language, ...says) => {
    const { stdout } = await framsyn([...QUICK, "--score", "--language", language]);
    for (const said of says) expect(stdout).toContain(said);
  });

  test("--hubverse writes a hub that others can score: the same score comes out of its files", async () => {
    const hub = join(folder, "hub");
    const { code, stdout } = await framsyn([...QUICK, "--hubverse", hub]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^Wrote \d\d files to /) });
    const read = async (path: string): Promise<Record<string, string>[]> => parse(await readFile(join(hub, path)), { columns: true });
    const oracle = await read("target-data/oracle-output.csv");
    const tasks = JSON.parse(await readFile(join(hub, "hub-config/tasks.json"), "utf8"));
    const [round] = tasks.rounds;
    const { task_ids: ids, output_type: types, target_metadata: targets } = round.model_tasks[0];
    const { performance } = Backtest.parse(JSON.parse((await framsyn([...QUICK, "--format", "json"])).stdout));
    const task = (row: Record<string, string>): string => ["target", "occupation", "target_end_date"].map((id) => row[id]).join(" ");
    const counted = new Map(oracle.map((row) => [task(row), Number(row.oracle_value)]));
    const series = await read("target-data/time-series.csv");
    const atOrigin = new Map(series.map((row) => [task(row), Number(row.observation)]));
    for (const { method, wis } of performance.all![0]!.methods) {
      const model = `framsyn-${method.replace("-", "_")}`;
      expect(await readFile(join(hub, `model-metadata/${model}.yml`), "utf8")).toContain(`model_abbr: ${method.replace("-", "_")}`);
      const files = (await readdir(join(hub, "model-output", model))).sort();
      const rows = (await Promise.all(files.map((file) => read(`model-output/${model}/${file}`)))).flat();
      for (const file of files) expect(file).toMatch(new RegExp(`^\\d{4}-01-01-${model}\\.csv$`));
      const allowed = Object.entries<{ optional: unknown[] }>(ids).map(
        ([id, { optional }]) => [id, new Set(optional.map(String))] as const,
      );
      const levels = new Set<number>(types.quantile.output_type_id.required);
      const stray = rows.filter(
        (row) =>
          row.output_type !== "quantile" ||
          !levels.has(Number(row.output_type_id)) ||
          allowed.some(([id, values]) => !values.has(row[id]!)),
      );
      expect(stray).toEqual([]);
      // The weighted interval score as other tools make it, the mean of quantile scores; here in shares, each series counted once.
      const forecasts = [...Map.groupBy(rows, (row) => `${row.origin_date} ${task(row)}`).values()].map((own) => {
        const observed = counted.get(task(own[0]!))!;
        const pinball = own.map(({ output_type_id, value }) => {
          const off = observed - Number(value);
          return 2 * Math.max(Number(output_type_id) * off, (Number(output_type_id) - 1) * off);
        });
        const size = atOrigin.get(task({ ...own[0]!, target_end_date: own[0]!.origin_date! }))!;
        return { series: `${own[0]!.target} ${own[0]!.occupation}`, score: mean(pinball) / size };
      });
      const means = [...Map.groupBy(forecasts, (one) => one.series).values()].map((own) => mean(own.map(({ score }) => score)));
      expect(mean(means), method).toBeCloseTo(wis.mean, 10);
    }
    expect(targets.map((target: { target_keys: { target: string } }) => target.target_keys.target)).toEqual(ids.target.optional);
    const again = await framsyn([...QUICK, "--hubverse", hub]);
    expect({ code: again.code, stdout: again.stdout }).toEqual({ code: 1, stdout: "" });
    expect(again.stderr).toContain(hub);
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
    ["scores and a hub at once", ["--score", "--hubverse", "hub"], 2, "hubverse"],
    ["an unknown format", ["--format", "xml"], 2, "table"],
  ])("%s ends with a reason on stderr and nothing on stdout", async (_, args, code, says) => {
    const found = await framsyn(["backtest", ...args]);
    expect({ code: found.code, stdout: found.stdout }).toEqual({ code, stdout: "" });
    expect(found.stderr).toContain(says);
  });
});
