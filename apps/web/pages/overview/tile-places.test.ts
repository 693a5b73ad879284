import { describe, expect, it } from "vitest";
import { COLUMNS, LAYERS, placeTiles } from "./tile-places.ts";

const KNOWN = {
  counties: [
    "oslo",
    "rogaland",
    "more-og-romsdal",
    "nordland",
    "ostfold",
    "akershus",
    "buskerud",
    "innlandet",
    "vestfold",
    "telemark",
    "agder",
    "vestland",
    "trondelag",
    "troms",
    "finnmark",
  ],
  trusts: ["unn", "finnmarkssykehuset", "helse-bergen", "ous", "ahus", "helse-stavanger", "sykehuset-ostfold"],
};

describe("placeTiles", () => {
  for (const layer of LAYERS) {
    it(`gives every tile of the ${layer} a place of its own within the columns`, () => {
      const places = [...placeTiles(layer, KNOWN[layer]).values()];
      expect(places).toHaveLength(KNOWN[layer].length);
      expect(new Set(places.map(({ column, row }) => `${column},${row}`)).size).toBe(places.length);
      for (const { column } of places) expect(column).toBeLessThanOrEqual(COLUMNS[layer]);
    });
  }

  it("puts the north above the south and the west left of the east", () => {
    const at = placeTiles("counties", KNOWN.counties);
    expect(at.get("finnmark")!.row).toBeLessThan(at.get("nordland")!.row);
    expect(at.get("nordland")!.row).toBeLessThan(at.get("agder")!.row);
    expect(at.get("vestland")!.column).toBeLessThan(at.get("oslo")!.column);
  });

  it("puts units it does not know in rows below the others, never on top of one", () => {
    const places = placeTiles("counties", ["oslo", "x", "y", "z", "u", "v", "w"]);
    expect(places.size).toBe(7);
    expect(places.get("x")!.row).toBeGreaterThan(places.get("oslo")!.row);
    expect(new Set([...places.values()].map(({ column, row }) => `${column},${row}`)).size).toBe(7);
  });
});
