import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import readXlsxFile from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { REFERENCE_FOLDER } from "./input/load-dataset.ts";
import { framsyn } from "./run-cli.test-support.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "framsyn-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("framsyn dataset", () => {
  test("check accepts the reference dataset", async () => {
    const { code, stdout } = await framsyn(["dataset", "check", REFERENCE_FOLDER, "--format", "json"]);
    expect(JSON.parse(stdout).findings.filter(({ severity }: { severity: string }) => severity === "error")).toEqual([]);
    expect(code).toBe(0);
  });

  test("check lists what is wrong with file, row, field and value, in the language asked for, and ends with 1", async () => {
    const template = join(folder, "broken");
    await framsyn(["dataset", "template", template, "--from", "reference"]);
    const path = join(template, "data/units.csv");
    await writeFile(path, (await readFile(path, "utf8")).replace(",rhf,", ",RHF,"));
    const { code, stdout, stderr } = await framsyn(["dataset", "check", template]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toMatch(/data\/units\.csv, row \d+, kind: "RHF"\n {2}Error: .*Did you mean rhf\?/);
    expect(stdout).toContain("The dataset cannot be used until the errors are corrected.");
    const norwegian = await framsyn(["dataset", "check", template, "--language", "nb"]);
    expect(norwegian.stdout).toMatch(/data\/units\.csv, rad \d+, kind: "RHF"\n {2}Feil: .*Mente du rhf\?/);
  });

  test("show tells what is in a dataset, to people and to programs", async () => {
    const [people, programs] = await Promise.all([framsyn(["dataset", "show"]), framsyn(["dataset", "show", "--format", "json"])]);
    expect([people.code, programs.code]).toEqual([0, 0]);
    for (const word of ["Assumption", "helse-bergen", "bioingenior", "population_projection"]) expect(people.stdout).toContain(word);
    const contents = JSON.parse(programs.stdout);
    expect(contents).toMatchObject({ name: "norway-reference", baseYear: 2026, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const all = Object.values(contents.certainty as Record<string, number>).reduce((sum, count) => sum + count, 0);
    expect(all).toBe(contents.figures);
    // Thousands of published population figures are told apart, not counted as knowledge of staff.
    const population = contents.tables.find((table: { name: string }) => table.name === "population");
    expect(contents.otherFigures).toBeGreaterThan(population.rows);
    expect(contents.certainty.assumption / contents.figures).toBeGreaterThan(0.9);
    expect(contents.knowledge).toBeNull();
  });

  test("show writes the same as a workbook", async () => {
    const out = join(folder, "contents.xlsx");
    const [written, programs] = await Promise.all([
      framsyn(["dataset", "show", "--out", out, "--language", "nn"]),
      framsyn(["dataset", "show", "--format", "json"]),
    ]);
    expect(written).toEqual({ code: 0, stdout: "", stderr: "" });
    const contents = JSON.parse(programs.stdout);
    const sheets = await readXlsxFile(out);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Tabellar", "Einingar", "Yrke", "Kjelder", "Om tala"]);
    const [tables, units, occupations, sources, about] = sheets.map(({ data }) => data);
    expect(tables!.slice(1).map(([name, rows]) => [name, rows])).toEqual(
      contents.tables.map(({ name, rows }: { name: string; rows: number }) => [name, rows]),
    );
    expect(units).toHaveLength(1 + contents.units.length);
    expect(occupations!.slice(1).map(([, id, headcount]) => [id, headcount])).toEqual(
      contents.occupations.map(({ id, headcount }: { id: string; headcount: number }) => [id, headcount]),
    );
    expect(sources).toHaveLength(1 + contents.sources.length);
    expect(about).toContainEqual(["Kontrollsum for innhaldet", contents.hash]);
  });

  test("template writes a package to fill in, and nothing into a folder that holds something", async () => {
    const template = join(folder, "template");
    const written = await framsyn(["dataset", "template", template]);
    expect(written).toMatchObject({ code: 0, stderr: "" });
    expect(await readdir(template)).toEqual(["README.md", "data", "datapackage.json"]);
    const again = await framsyn(["dataset", "template", template]);
    expect(again).toMatchObject({ code: 1, stdout: "" });
    const intoFile = await framsyn(["dataset", "template", join(template, "README.md")]);
    expect(intoFile).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("cannot be written") });
  });

  test("import-hr makes a dataset that can be projected, from a payroll export", async () => {
    const file = join(folder, "export.csv");
    const rows = Array.from(
      { length: 60 },
      (_, index) => `${index};3212;${index % 3 === 0 ? "62,5" : "100"};${1962 + (index % 38)};${index % 5 === 0 ? "M" : "K"}`,
    );
    await writeFile(file, `ansattnr;styrk08;stillingsprosent;fødselsår;kjønn\n${rows.join("\n")}\n`);
    const out = join(folder, "helse-bergen");
    const imported = await framsyn(["dataset", "import-hr", file, "--unit", "helse-bergen", "--out", out]);
    expect(imported.code, imported.stderr).toBe(0);
    expect(imported.stdout).toContain("+helse-bergen");
    const projected = await framsyn([
      "projection",
      "--data",
      out,
      "--occupation",
      "bioingenior",
      "--unit",
      "helse-bergen",
      "--draws",
      "20",
      "--format",
      "json",
    ]);
    expect(projected.code, projected.stderr).toBe(0);
    expect(JSON.parse(projected.stdout).series[0].measures.headcount.p50[0]).toBeCloseTo(60, 6);
  });

  test("import-hr refuses a file with national identity numbers, and writes nothing", async () => {
    const file = join(folder, "forbidden.csv");
    await writeFile(file, "fødselsnummer;styrk08;stillingsprosent;fødselsår;kjønn\n1;3212;100;1980;K\n");
    const out = join(folder, "none");
    const { code, stdout, stderr } = await framsyn(["dataset", "import-hr", file, "--unit", "helse-bergen", "--out", out]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("national identity numbers");
    expect(await readdir(folder)).not.toContain("none");
  });

  test("schema prints the JSON Schema of an outcome, the same as in docs/", async () => {
    const { code, stdout } = await framsyn(["schema", "outcome"]);
    expect(code).toBe(0);
    const written = await readFile(new URL("../../docs/outcome.schema.json", import.meta.url), "utf8");
    expect(JSON.parse(stdout)).toEqual(JSON.parse(written));
  });
});
