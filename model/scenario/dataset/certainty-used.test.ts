import { describe, expect, it } from "vitest";
import { CAUSE_SIDE, COUNTED_TABLES, TABLES } from "#model/vocabulary";
import { certaintyUsed } from "./certainty-used.ts";

const figure = (table: string, certainty: "published" | "derived" | "assumption") => ({ table, certainty });

describe("how sure each quantity is", () => {
  const used = certaintyUsed([
    figure("stock", "published"),
    figure("age_profile", "derived"),
    figure("exits", "assumption"),
    figure("study_places", "assumption"),
    figure("demand_base", "derived"),
    figure("use_by_age", "published"),
    figure("population", "published"),
    figure("population_projection", "published"),
  ]);
  it("counts the figures of its own side", () => {
    expect(used.staff).toMatchObject({ figures: 2, published: 0.5, derived: 0.5, assumption: 0 });
    expect(used.supply).toMatchObject({ figures: 4, published: 0.25, derived: 0.25, assumption: 0.5 });
    expect(used.demand).toMatchObject({ figures: 2, published: 0.5, derived: 0.5, assumption: 0 });
  });
  it("counts both sides in the gap, and the population in nothing", () => {
    expect(used.gap.figures).toBe(6);
    expect(used.gap.assumption).toBeCloseTo(2 / 6, 12);
  });
  it("leaves no counted table out of both sides, nor in two", () => {
    for (const name of COUNTED_TABLES) {
      const { cause } = TABLES[name];
      if (cause === null) throw new Error(`${name} decides nothing`);
      const sides = new Set((typeof cause === "string" ? [cause] : Object.values(cause.causes)).map((one) => CAUSE_SIDE[one]));
      expect(sides.size, name).toBe(1);
      const alone = certaintyUsed([figure(name, "derived")]);
      expect(alone.supply.figures + alone.demand.figures, name).toBe(1);
      expect(alone.gap.figures, name).toBe(1);
    }
  });
});
