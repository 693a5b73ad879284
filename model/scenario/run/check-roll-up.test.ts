import { describe, expect, it } from "vitest";
import { drawDemand } from "#model/demand";
import { projectOccupation } from "#model/projection";
import { compileOccupation } from "../compile/compile-occupation.ts";
import { REFERENCE_SCENARIO } from "../scenario.ts";
import { smallDataset, withTable } from "../small-dataset.test-support.ts";
import { unitTree } from "../units/unit-tree.ts";
import { checkRollUp } from "./check-roll-up.ts";

const dataset = smallDataset();
const compiled = compileOccupation(dataset, REFERENCE_SCENARIO, "bioingenior", { to: 2030 });
const projection = projectOccupation(compiled.inputs, drawDemand(compiled.demand, { seed: 1, draws: 20 }), { seed: 1, draws: 20 });

describe("checkRollUp", () => {
  it("is content when levels and leaves give the same nation", () => {
    expect(() => checkRollUp(projection, unitTree(dataset))).not.toThrow();
  });

  it("finds staff that a tree leaves out", () => {
    const without = withTable(dataset, "units", (rows) => rows.filter((row) => row.id !== "helse-c"));
    expect(() => checkRollUp(projection, unitTree(without))).toThrow(/roll-up of bioingenior: headcount of norge in 2026, draw 0/);
  });

  it.each(["graduates", "retirement", "workedSupply", "movesOut", "replacementDemand"] as const)(
    "finds %s that a tree leaves out, where everything else of that unit is nothing",
    (measure) => {
      const left = projection.units.indexOf("helse-c");
      const nothing = (values: Float64Array): Float64Array => new Float64Array(values.length);
      const only = {
        ...projection,
        demand: projection.demand.map((values, u) => (u === left ? nothing(values) : values)),
        stored: projection.stored.map((stored, u) => {
          const emptied = Object.fromEntries(Object.entries(stored).map(([name, values]) => [name, nothing(values)])) as typeof stored;
          return u === left ? { ...emptied, [measure]: nothing(stored[measure]).fill(1) } : stored;
        }),
      };
      const without = withTable(dataset, "units", (rows) => rows.filter((row) => row.id !== "helse-c"));
      expect(() => checkRollUp(only, unitTree(without))).toThrow(`roll-up of bioingenior: ${measure} of norge`);
    },
  );
});
