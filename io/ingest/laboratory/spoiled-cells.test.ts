import fc from "fast-check";
import { expect, it } from "vitest";
import { type Cells, imported, SOUND } from "./workbook.test-support.ts";

/** What people, programs and slips of the finger put in a cell. */
const JUNK = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "0",
    "-1",
    "1e9",
    "1E999",
    "NaN",
    "Infinity",
    "1/0",
    "null",
    "-",
    "..",
    "#REF!",
    "=1+1",
    "@SUM(A1)",
    "1,234",
    "1.234",
    "1 234 567",
  ),
  fc.constantFrom(
    "12 (10–15)",
    "12 (15–10)",
    "5 %",
    "500 %",
    "-5 %",
    "12 ml",
    "3 pakninger",
    "0 l",
    "1e-300",
    "9".repeat(400),
    "2025",
    "2025-13",
    "mars 2027",
    "31.02.2026",
  ),
  fc.constantFrom(
    "03/04/2026",
    "00:00",
    "24:00",
    "7",
    "mandag-søndag",
    "søndag-mandag",
    "Sum",
    "Totalt",
    "ja",
    "nei",
    "x",
    "new",
    "__proto__",
    "constructor",
    "toString",
  ),
  fc.constantFrom(
    "Natrium",
    "Buffer",
    "Kjemilinje",
    "kjemilinje 2",
    "Bioingeniører",
    "Instrument",
    "Trinn",
    "æøå",
    "\u200b",
    "'",
    '"',
    ";",
    "a\nb",
    "x".repeat(3000),
  ),
  fc.string({ maxLength: 12 }),
  fc.double({ noDefaultInfinity: true, noNaN: true }),
);
const PLACES = Object.entries(SOUND).flatMap(([sheet, rows]) => rows.flatMap((row, at) => row.map((_, column) => ({ sheet, at, column }))));

it("a workbook with spoiled cells gives findings or a dataset of finite numbers, never an exception", async () => {
  const seen = { dataset: 0, findings: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...PLACES), JUNK), { minLength: 1, maxLength: 4 }), async (spoiled) => {
      const sheets = structuredClone(SOUND) as Record<string, Cells>;
      for (const [{ sheet, at, column }, value] of spoiled) sheets[sheet]![at]![column] = value;
      const { ok, dataset, findings, summary } = await imported(sheets);
      expect(ok).toBe(dataset !== null);
      expect(ok).toBe(findings.every(({ severity }) => severity !== "error"));
      expect(JSON.stringify(findings)).not.toMatch(/\{\{|undefined/);
      expect(hasOnlyFinite(summary)).toBe(true);
      if (dataset !== null) expect(hasOnlyFinite(dataset.tables)).toBe(true);
      seen[ok ? "dataset" : "findings"]++;
    }),
    { numRuns: 150, verbose: 1 },
  );
  // Otherwise nothing would have been tried.
  expect(seen.dataset).toBeGreaterThan(0);
  expect(seen.findings).toBeGreaterThan(0);
});

/** Whether every number in what a dataset is made of is one. */
function hasOnlyFinite(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value !== "object" || value === null || Object.values(value).every(hasOnlyFinite);
}
