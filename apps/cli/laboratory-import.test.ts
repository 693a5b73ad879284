import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { LaboratoryMapping, readPackage } from "#io/ingest";
import { framsyn } from "./run-cli.test-support.ts";

const LABORATORY = "helse-bergen-patologi";
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "framsyn-laboratory-import-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("a template filled in from a laboratory and imported again is the same dataset", async () => {
  const [template, out, mapping] = [join(folder, "patologi.xlsx"), join(folder, "own"), join(folder, "mapping.json")];
  expect(await framsyn(["laboratory", "template", "--out", template, "--laboratory", LABORATORY, "--language", "nn"])).toMatchObject({
    code: 0,
  });
  const call = ["laboratory", "import", template, "--laboratory", LABORATORY, "--replace-all", "--language", "nb"];
  expect(await framsyn([...call, "--out", out, "--save-mapping", mapping])).toMatchObject({ code: 0 });
  const [before, after] = await Promise.all([readPackage("reference"), readPackage(out)]);
  if (!before.ok || !after.ok) throw new Error("both datasets must be sound");
  // An assumption that is sent back unchanged is still one.
  expect(after.dataset.tables).toEqual(before.dataset.tables);
  expect(after.dataset.description.title).toMatch(/Patologi.*, egne tall 2026/);
  // The mapping that was kept names every sheet that was read.
  expect(Object.values(LaboratoryMapping.parse(JSON.parse(await readFile(mapping, "utf8"))).sheets!)).toContain("instruments");
});

it("a preview says what is asked and what is wrong, where, and writes nothing", async () => {
  const file = join(folder, "Lager.csv");
  await writeFile(file, "Vare;Parti;Talt opp;Mengde\npat-xylen;1;27.11.2026;-3\nXylen eller erstatnin;2;2026-11-27;3 l\n");
  const call = ["laboratory", "import", file, "--laboratory", LABORATORY];
  const [found, nowhere, unknown] = await Promise.all([
    framsyn([...call, "--preview", "--language", "en"]),
    framsyn([...call, "--language", "nb"]),
    framsyn(["laboratory", "import", file, "--laboratory", "helse-bergen-patolog", "--preview", "--language", "nn"]),
  ]);
  expect(found).toMatchObject({ code: 1, stdout: expect.stringContaining("Lager.csv, row 2, Mengde") });
  expect(found.stdout).toContain("Nothing says what the amount is measured in.");
  expect(found.stdout).toContain("Did you mean Xylen eller erstatning?");
  expect(nowhere).toMatchObject({ code: 1, stderr: expect.stringContaining("--out MAPPE") });
  expect(unknown.code).toBe(1);
});
