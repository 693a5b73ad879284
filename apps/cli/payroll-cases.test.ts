import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CASE_UNIT, expectPreview, PAYROLL_CASES, type PayrollCase } from "#io/ingest/test-support";
import { framsyn } from "./run-cli.test-support.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "framsyn-payroll-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The file of a case and the options that say what the case says. */
async function given({ name, file, bytes, expected }: PayrollCase): Promise<string[]> {
  const path = join(folder, `${name}-${file}`);
  await writeFile(path, bytes);
  const { mapping, referenceDate } = expected.options ?? {};
  const args = [path, "--unit", CASE_UNIT];
  if (referenceDate !== undefined) args.push("--date", referenceDate);
  if (mapping !== undefined) {
    const { answers = {}, leaveOut, ...rest } = mapping;
    for (const [question, answer] of Object.entries(answers)) args.push("--answer", `${question}=${answer}`);
    if (leaveOut === true) args.push("--leave-out-bad-rows");
    await writeFile(`${path}.map.json`, JSON.stringify(rest));
    args.push("--map", `${path}.map.json`);
  }
  return args;
}

describe("framsyn dataset import-hr --preview", () => {
  test.each(PAYROLL_CASES.map((one) => [one.name, one] as const))("%s", async (_, one) => {
    const { code, stdout, stderr } = await framsyn(["dataset", "import-hr", ...(await given(one)), "--preview", "--format", "json"]);
    expect({ code, stderr }).toEqual({ code: one.expected.ok ? 0 : 1, stderr: "" });
    expectPreview(JSON.parse(stdout), one);
  });
});

const caseOf = (name: string): PayrollCase => PAYROLL_CASES.find((one) => one.name === name)!;

describe("framsyn dataset import-hr", () => {
  test("tells before and after in the reader's language, the unit by its name", async () => {
    const [path] = await given(caseOf("percent-and-fte"));
    const call = ["dataset", "import-hr", path!, "--unit", "Helse Bergen", "--preview", "--language"];
    const [nb, nn, en] = await Promise.all(["nb", "nn", "en"].map((language) => framsyn([...call, language])));
    expect(nb!.stdout).toMatch(/Bioingeniører: 12 personer, 10,4 avtalte årsverk \(før \d+ og \d+\)/);
    expect(nn!.stdout).toMatch(/Bioingeniørar: 12 personar, 10,4 avtalte årsverk \(før \d+ og \d+\)/);
    expect(en!.stdout).toMatch(/Biomedical laboratory scientists: 12 persons, 10\.4 contracted FTE \(before \d+ and \d+\)/);
    expect(nb!.stdout).toMatch(/Ikke i filen, beholder tallene: ambulansearbeidere, audiografer, .+ og /);
  });

  test("writes a mapping with guesses, which counts nobody until what is right has been moved, and then serves", async () => {
    const [path] = await given(caseOf("local-codes"));
    const map = join(folder, "codes.json");
    const saved = await framsyn(["dataset", "import-hr", path!, "--unit", CASE_UNIT, "--save-map", map]);
    expect(saved.code).toBe(1);
    expect(saved.stdout).toContain("Bioing.");
    const mapping = JSON.parse(await readFile(map, "utf8"));
    expect(mapping).toMatchObject({ occupations: {}, toConfirm: { B100: "bioingenior", R200: "radiograf" } });
    const out = join(folder, "own");
    const unmoved = await framsyn(["dataset", "import-hr", path!, "--unit", CASE_UNIT, "--map", map, "--out", out]);
    expect({ code: unmoved.code, stdout: unmoved.stdout }).toEqual({ code: 1, stdout: "" });
    expect(unmoved.stderr).toContain("11 persons");
    await writeFile(map, JSON.stringify({ ...mapping, occupations: mapping.toConfirm, toConfirm: {}, vacancies: { bioingenior: 2 } }));
    const imported = await framsyn(["dataset", "import-hr", path!, "--unit", CASE_UNIT, "--map", map, "--out", out]);
    expect(imported.code, imported.stderr).toBe(0);
    expect(imported.stdout).toContain("Helse Bergen, egne tall 1.1.2026");
    expect(imported.stdout).toContain("vacancies: 2 contracted FTE, so the demand becomes 8 FTE");
  });

  test("says what is missing when there is nowhere to write, and what an answer looks like", async () => {
    const [path] = await given(caseOf("plain"));
    const nowhere = await framsyn(["dataset", "import-hr", path!, "--unit", CASE_UNIT]);
    expect({ code: nowhere.code, said: nowhere.stderr }).toEqual({ code: 1, said: expect.stringContaining("--preview") });
    expect((await framsyn(["dataset", "import-hr", path!, "--unit", CASE_UNIT, "--preview", "--answer", "sex"])).code).toBe(2);
  });
});
