import { describe, expect, it } from "vitest";
import { translator } from "#io/language";
import { figureName } from "./figure-name.ts";

const data = { unitName: (id: string) => (id === "helse-bergen" ? "Helse Bergen HF" : id), occupationName: (id: string) => id };
const figure = (table: string, what: Record<string, string | number | null>) => ({
  table,
  what,
  value: 1,
  low: null,
  high: null,
  unitOfMeasure: "share",
  year: 2026,
  source: "s",
  certainty: "published" as const,
  note: null,
});

describe("the name of a figure", () => {
  it("says table, unit, sex and ages in words", () => {
    const name = figureName(
      figure("exits", { process: "retirement", occupation: "bioingenior", unit: "helse-bergen", sex: "female", age_from: 62, age_to: 66 }),
      data,
      translator("nb"),
    );
    expect(name).toBe("Avgang: Pensjon, Helse Bergen HF, Kvinner, 62–66 år");
  });
  it("is the table alone where nothing sets the row apart", () => {
    expect(figureName(figure("growth", { occupation: null }), data, translator("en"))).toBe("Growth and productivity");
  });
});
