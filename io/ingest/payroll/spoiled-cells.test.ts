import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Dataset } from "#model/vocabulary";
import { readPackageFiles } from "../read-package.ts";
import { encode, SMALL, smallTexts } from "../small-package.test-support.ts";
import { previewPayroll } from "./preview-payroll.ts";

let baseDataset: Dataset;
beforeAll(async () => {
  const inflows = ["bioingenior", "radiograf", "straaleterapeut"].flatMap((occupation) =>
    SMALL.inflows!.map((row) => ({ ...row, occupation })),
  );
  const read = await readPackageFiles(encode(smallTexts({ inflows })));
  if (!read.ok) throw new Error("the small package must be sound");
  baseDataset = read.dataset;
});

const HEADER = ["Ansattnr", "STYRK08", "Stillingsprosent", "Fødselsår", "Kjønn"];
const row = fc.record({
  percent: fc.integer({ min: 2, max: 100 }),
  born: fc.integer({ min: 1956, max: 2004 }),
  sex: fc.constantFrom("K", "M"),
});
/** What people, programs and slips of the finger put in a cell. */
const junk = fc.oneof(
  fc.constantFrom(
    "",
    "0",
    "0,5",
    "1",
    "120",
    "-3",
    "−3",
    "1e2",
    "80 %",
    "65",
    "2035",
    "1965.0",
    "27000",
    "..",
    "#REF!",
    "Ukjent",
    "2",
    "9",
    "=1+1",
  ),
  fc.constantFrom(
    "3212.0",
    "3212 Bioingeniør",
    "3211108",
    "9112",
    "Sum",
    "01.01.1970",
    "1/2/1970",
    "\u00a0100",
    "NaN",
    "null",
    "Ja",
    "K;M",
  ),
  fc.string({ maxLength: 8 }).map((text) => text.replace(/["\r\n;]/g, "")),
);

test("a spoiled cell changes nothing beyond its own row, unless it is asked about or the file refused", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 6, maxLength: 20 }),
      fc.nat(),
      fc.nat({ max: 4 }),
      junk,
      async (people, at, column, text) => {
        const cells = people.map(({ percent, born, sex }, index) => [String(1000 + index), "3212", String(percent), String(born), sex]);
        const spoiled = at % cells.length;
        cells[spoiled]![column] = text;
        const bytes = new TextEncoder().encode([HEADER, ...cells].map((one) => one.join(";")).join("\n"));
        const preview = await previewPayroll(bytes, { unit: "helse-bergen", baseDataset, mapping: { leaveOut: true } });
        if (preview.summary === null || preview.questions.length > 0) {
          expect(preview.ok).toBe(false);
          return;
        }
        const counted = preview.summary.occupations.find(({ occupation }) => occupation === "bioingenior");
        // An employee number that is another's makes the two one person, or a contradiction that leaves both out.
        const shared = cells.some(([number], index) => index !== spoiled && column === 0 && number === text.trim());
        if (shared) return;
        const others = people.filter((_, index) => index !== spoiled);
        const fte = others.reduce((sum, { percent }) => sum + percent / 100, 0);
        expect([others.length, others.length + 1]).toContain(counted!.persons);
        expect(counted!.fte).toBeGreaterThan(fte - 1e-9);
        expect(counted!.fte).toBeLessThan(fte + 1 + 1e-9);
        expect(Object.values(preview.summary.rows).reduce((sum, rows) => sum + rows, 0)).toBe(preview.file!.rows);
      },
    ),
    { numRuns: 400 },
  );
});
