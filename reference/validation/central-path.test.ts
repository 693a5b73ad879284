import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { readPackageFolder } from "#io/ingest";
import { openCentralPath } from "./central-path.ts";

const result = await readPackageFolder(fileURLToPath(new URL("../", import.meta.url)));
if (!result.ok) throw new Error("the reference dataset has findings");
const centralPath = openCentralPath(result.dataset);
const firstYear = result.dataset.description.baseYear;

it("docs/reference-data.md shows bioengineers as a run of stated values gives them, to the nearest ten", () => {
  const page = readFileSync(new URL("../../docs/reference-data.md", import.meta.url), "utf8");
  const rows = [...page.matchAll(/^\| (20\d\d) \|(.+)\|$/gm)].map(([, year, cells]) => ({
    year: Number(year),
    shown: cells!.split("|").map((cell) => Number(cell.replaceAll(" ", ""))),
  }));
  expect(rows.map(({ year }) => year)).toEqual([2026, 2030, 2035, 2040]);
  const { measures } = centralPath("bioingenior");
  for (const { year, shown } of rows) {
    const at = year - firstYear;
    const run = (["headcount", "supply", "demand", "gap"] as const).map((measure) => Math.round(measures[measure].p50[at]! / 10) * 10);
    expect(shown, String(year)).toEqual(run);
  }
});

it("no occupation's staff or demand changes by more than three per cent a year, and graduates and exits stay within the ordinary", () => {
  for (const { id } of result.dataset.tables.occupations) {
    const { measures } = centralPath(id);
    const last = measures.headcount.p50.length - 1;
    const growth = (measure: "headcount" | "demand"): number =>
      (measures[measure].p50[last]! / measures[measure].p50[0]!) ** (1 / last) - 1;
    const share = (measure: "graduates" | "retirement"): number => measures[measure].p50[0]! / measures.headcount.p50[0]!;
    expect(Math.abs(growth("headcount")), id).toBeLessThan(0.03);
    expect(Math.abs(growth("demand")), id).toBeLessThan(0.03);
    expect(share("graduates"), id).toBeGreaterThan(0.015);
    expect(share("graduates"), id).toBeLessThan(0.07);
    expect(share("retirement"), id).toBeGreaterThan(0.008);
    // Midwives: every sixth is over 60, and they leave at 64.4 on average.
    expect(share("retirement"), id).toBeLessThan(0.035);
  }
});
