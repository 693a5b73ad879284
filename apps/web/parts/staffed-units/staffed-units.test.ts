import { describe, expect, it } from "vitest";
import { withUnitsAbove } from "./staffed-units.ts";

const units = [
  { id: "norge", parent: null },
  { id: "helse-vest", parent: "norge" },
  { id: "helse-bergen", parent: "helse-vest" },
  { id: "helse-forde", parent: "helse-vest" },
  { id: "helse-nord", parent: "norge" },
];

describe("units with staff", () => {
  it("hold those above them, and nothing beside", () => {
    expect([...withUnitsAbove(["helse-bergen"], units)].toSorted()).toEqual(["helse-bergen", "helse-vest", "norge"]);
  });
  it("are none where nobody is", () => {
    expect(withUnitsAbove([], units).size).toBe(0);
  });
});
