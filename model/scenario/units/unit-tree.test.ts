import { describe, expect, it } from "vitest";
import { smallDataset, withTable } from "../small-dataset.test-support.ts";
import { lineageOf, nearestRows } from "./lineage.ts";
import { reportedUnits } from "./roll-up.ts";
import { staffedUnits } from "./staffed-units.ts";
import { unitTree } from "./unit-tree.ts";

const dataset = smallDataset();
const tree = unitTree(dataset);

describe("unitTree", () => {
  it("knows who is part of whom", () => {
    expect(tree.nation).toBe("norge");
    expect(tree.parentOf("helse-a")).toBe("helse-aust");
    expect(tree.parentOf("norge")).toBeNull();
    expect(tree.childrenOf("norge")).toEqual(["helse-aust", "helse-nord", "fjellfylke"]);
    expect(tree.ancestorsOf("helse-c")).toEqual(["helse-nord", "norge"]);
    expect([...tree.within("helse-aust")]).toEqual(["helse-aust", "helse-a", "helse-b"]);
    expect(tree.leavesWithin("helse-aust", ["helse-c", "helse-b"])).toEqual(["helse-b"]);
  });

  it("refuses units that are no tree, and ids it does not know", () => {
    const loop = withTable(dataset, "units", (rows) => rows.map((row) => (row.id === "helse-aust" ? { ...row, parent: "helse-a" } : row)));
    expect(() => unitTree(loop)).toThrow(/part of itself/);
    const orphan = withTable(dataset, "units", (rows) => rows.map((row) => (row.id === "helse-a" ? { ...row, parent: "gone" } : row)));
    expect(() => unitTree(orphan)).toThrow(/parent "gone" of "helse-a" is not/);
    const two = withTable(dataset, "units", (rows) => rows.map((row) => (row.id === "helse-nord" ? { ...row, parent: null } : row)));
    expect(() => unitTree(two)).toThrow(/exactly one/);
    expect(() => tree.within("gone")).toThrow(/"gone"/);
  });
});

describe("roll-up", () => {
  const leaves = staffedUnits(dataset, "bioingenior");

  it("takes the units with stock or demand as leaves, in table order", () =>
    expect(leaves).toEqual(["helse-a", "helse-b", "helse-c", "fjellfylke"]));

  it("reports every unit with staff at or below it, each summing its leaves", () => {
    expect(reportedUnits(tree, leaves)).toEqual([
      { unit: "norge", leaves: [0, 1, 2, 3] },
      { unit: "helse-aust", leaves: [0, 1] },
      { unit: "helse-a", leaves: [0] },
      { unit: "helse-b", leaves: [1] },
      { unit: "helse-nord", leaves: [2] },
      { unit: "helse-c", leaves: [2] },
      { unit: "fjellfylke", leaves: [3] },
    ]);
    expect(reportedUnits(tree, leaves, ["helse-nord"])).toEqual([{ unit: "helse-nord", leaves: [2] }]);
  });

  it("counts staff held by a unit with units below once", () => {
    expect(reportedUnits(tree, ["helse-aust", "helse-a"], ["helse-aust", "norge"])).toEqual([
      { unit: "norge", leaves: [0, 1] },
      { unit: "helse-aust", leaves: [0, 1] },
    ]);
  });
});

describe("lineage", () => {
  const lineage = lineageOf(tree, "helse-a");
  const row = (unit: string | null) => ({ unit });

  it("lets the nearest unit with rows win", () => {
    expect(nearestRows([row(null), row("norge"), row("helse-aust"), row("helse-b")], lineage)).toEqual([row("helse-aust")]);
    expect(nearestRows([row("helse-b"), row(null), row(null)], lineage)).toEqual([row(null), row(null)]);
    expect(nearestRows([row("helse-b")], lineage)).toEqual([]);
  });
});
