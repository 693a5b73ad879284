import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { readPackageFolder } from "#io/ingest";
import { gapIn, nationRun } from "./nation-run.ts";
import { validationPage } from "./page.ts";

const result = await readPackageFolder(fileURLToPath(new URL("../", import.meta.url)));
if (!result.ok) throw new Error("the reference dataset has findings");
const { dataset } = result;

it("docs/validation.md says what the model says", () => {
  expect(readFileSync(new URL("../../docs/validation.md", import.meta.url), "utf8")).toBe(validationPage(dataset));
});

it("the reference scenario's interval for bioengineers in 2040 holds the newest published edition, 800 FTE", () => {
  const { p10, p90 } = gapIn(nationRun(dataset), dataset, 2040);
  expect(p10).toBeLessThan(800);
  expect(p90).toBeGreaterThan(800);
});
