import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readPackage } from "#io/ingest";
import { REFERENCE_SCENARIO, runOccupation, sliceDataset } from "#model/scenario";
import { EXIT_PROCESSES } from "#model/vocabulary";
import { exitsByAge } from "./exits-by-age.ts";

const read = await readPackage(fileURLToPath(new URL("../../../../reference", import.meta.url)));
if (!read.ok) throw new Error("the reference dataset has errors");
const slice = sliceDataset(read.dataset, "bioingenior");
const perfusionists = sliceDataset(read.dataset, "perfusjonist");

describe("exits by age", () => {
  const { before60, from60 } = exitsByAge(slice, "bioingenior", "helse-bergen");
  it("are far more common from 60 than before", () => {
    expect(before60).toBeGreaterThan(0.005);
    expect(from60).toBeGreaterThan(3 * (before60 ?? 1));
  });
  it("lie on each side of what the model itself lets leave in the first year", () => {
    const [series] = runOccupation(slice, REFERENCE_SCENARIO, "bioingenior", { units: ["helse-bergen"], to: 2027, draws: 200, seed: 1 });
    const { headcount, ...flows } = series!.measures;
    const all = EXIT_PROCESSES.reduce((sum, process) => sum + flows[process].mean[0]!, 0) / headcount.mean[0]!;
    expect(all).toBeGreaterThan(before60 ?? 1);
    expect(all).toBeLessThan(from60 ?? 0);
  });
  it("are unknown at a unit without staff", () => {
    expect(exitsByAge(perfusionists, "perfusjonist", "finnmarkssykehuset")).toEqual({ before60: null, from60: null });
  });
});
