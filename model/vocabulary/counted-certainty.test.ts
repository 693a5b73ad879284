import { describe, expect, it } from "vitest";
import { countedCertainty } from "./counted-certainty.ts";
import { allTables } from "./dataset.ts";

const figure = (certainty: string) => ({ certainty });
const tables = allTables({
  stock: [figure("assumption"), figure("assumption"), figure("published")],
  demand_base: [figure("derived")],
  population: Array.from({ length: 50 }, () => figure("published")),
  population_projection: [figure("published")],
  observations: [figure("second-hand")],
  units: [{ id: "norge" }],
} as never);

describe("countedCertainty", () => {
  it("counts figures on staff, education and demand, and neither population nor what no run uses", () => {
    expect(countedCertainty({ tables })).toEqual({ published: 1, "second-hand": 0, derived: 1, assumption: 2 });
  });
  it("counts nothing in a dataset without figures", () => {
    expect(Object.values(countedCertainty({ tables: allTables({} as never) }))).toEqual([0, 0, 0, 0]);
  });
});
