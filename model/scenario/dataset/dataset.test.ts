import { describe, expect, it } from "vitest";
import { MissingFigures } from "../figures/gaps.ts";
import { smallDataset, withTable } from "../small-dataset.test-support.ts";
import { agePyramid } from "./age-pyramid.ts";
import { figuresUsed } from "./figures-used.ts";
import { sliceDataset } from "./slice-dataset.ts";
import { yearsCovered } from "./years-covered.ts";

const dataset = smallDataset();

describe("sliceDataset", () => {
  const slice = sliceDataset(dataset, "radiograf");

  it("keeps the occupation's rows and those for all, and drops other occupations'", () => {
    expect(new Set(slice.tables.stock.map((row) => row.occupation))).toEqual(new Set(["radiograf"]));
    expect(slice.tables.programme_figures.every((row) => row.programme.startsWith("radiograf"))).toBe(true);
    expect(slice.tables.exits).toHaveLength(dataset.tables.exits.length);
    expect([slice.tables.drivers, slice.tables.driver_steps, slice.tables.placements, slice.tables.workload]).toEqual([[], [], [], []]);
  });

  it("keeps every unit and the identity of the whole", () => {
    expect(slice.tables.units).toEqual(dataset.tables.units);
    expect([slice.hash, slice.description]).toEqual([dataset.hash, dataset.description]);
  });

  it("keeps only sources that are cited", () => {
    const more = withTable(dataset, "sources", (rows) => [...rows, { ...rows[0]!, id: "elsewhere" }]);
    expect(sliceDataset(more, "radiograf").tables.sources.map((row) => row.id)).toEqual(["invented"]);
  });

  it("is its own slice", () => expect(sliceDataset(slice, "radiograf")).toEqual(slice));
});

describe("agePyramid", () => {
  it("sums to the staff of the unit and all units below", () => {
    const people = (unit: string) => agePyramid(dataset, "bioingenior", unit).reduce((sum, bar) => sum + bar.female + bar.male, 0);
    expect(people("norge")).toBeCloseTo(1600, 9);
    expect(people("helse-aust")).toBeCloseTo(480, 9);
    expect(people("helse-b")).toBeCloseTo(320, 9);
  });

  it("has one bar for each age from 20 to 74, and zeros where nobody works", () => {
    const bars = agePyramid(dataset, "bioingenior", "fjellfylke");
    expect(bars.map(({ age }) => age)).toEqual(Array.from({ length: 55 }, (_, i) => 20 + i));
    expect(agePyramid(dataset, "lege", "norge").every(({ female, male }) => female === 0 && male === 0)).toBe(true);
  });

  it("names what is missing instead of drawing a false pyramid", () => {
    expect(() =>
      agePyramid(
        withTable(dataset, "age_profile", () => []),
        "bioingenior",
        "norge",
      ),
    ).toThrow(MissingFigures);
  });
});

describe("yearsCovered", () => {
  it("ends the year before the last projected population, which the last year's expansion needs", () =>
    expect(yearsCovered(dataset)).toEqual({ first: 2026, last: 2040 }));
});

describe("figuresUsed", () => {
  const keys = (unit: string, table: string) =>
    figuresUsed(dataset, "bioingenior", unit, "mixed")
      .filter((figure) => figure.table === table)
      .map((figure) => figure.what);

  it("lists stock and demand of the unit and the units below it only", () => {
    expect(new Set(keys("helse-aust", "stock").map((what) => what.unit))).toEqual(new Set(["helse-a", "helse-b"]));
    expect(keys("helse-c", "demand_base")).toEqual([{ occupation: "bioingenior", unit: "helse-c" }]);
  });

  it("carries value, interval, unit, year, source and certainty of every figure", () => {
    const [figure] = figuresUsed(dataset, "bioingenior", "helse-a", "demand");
    expect(figure).toMatchObject({
      table: "stock",
      value: 120,
      low: 114,
      unitOfMeasure: "number",
      year: 2026,
      source: "invented",
      certainty: "assumption",
    });
  });

  it("leaves out rows that a more specific row replaces at every age", () => {
    const own = withTable(dataset, "exits", (rows) => [...rows, { ...rows[0]!, unit: "helse-a", value: 0.3 }]);
    const retirement = (unit: string) =>
      figuresUsed(own, "bioingenior", unit, "demand").filter(
        ({ table, what }) => table === "exits" && what.process === "retirement" && what.age_from === 60,
      );
    expect(retirement("helse-a").map(({ what }) => what.unit)).toEqual(["helse-a"]);
    expect(retirement("helse-b").map(({ what }) => what.unit)).toEqual([null]);
    expect(retirement("helse-aust").map(({ what }) => what.unit)).toEqual([null, "helse-a"]);
  });

  it("lists the population of the area each unit follows", () => {
    expect(new Set(keys("helse-a", "population").map((what) => what.unit))).toEqual(new Set(["helse-a"]));
    expect(new Set(keys("helse-c", "population").map((what) => what.unit))).toEqual(new Set(["norge"]));
    expect(new Set(keys("helse-a", "population_projection").map((what) => what.unit))).toEqual(new Set(["norge"]));
  });

  it("lists workload only where demand is computed from it", () => {
    const tables = (basis: "demand" | "wisn") => new Set(figuresUsed(dataset, "bioingenior", "helse-a", basis).map(({ table }) => table));
    expect(tables("wisn")).toContain("workload");
    expect(tables("demand")).not.toContain("workload");
  });

  it("lists intakes that hold from ten years back: an earlier one only until there is one of that year", () => {
    const [first] = dataset.tables.study_places;
    const places = (...years: readonly number[]) =>
      figuresUsed(
        withTable(dataset, "study_places", () => years.map((year) => ({ ...first!, year }))),
        "bioingenior",
        "norge",
        "demand",
      )
        .filter(({ table }) => table === "study_places")
        .map(({ year }) => year);
    const { baseYear } = dataset.description;
    expect(places(baseYear - 20, baseYear - 12)).toEqual([baseYear - 12]);
    expect(places(baseYear - 12, baseYear - 3)).toEqual([baseYear - 12, baseYear - 3]);
    expect(places(baseYear - 12, baseYear - 10, baseYear - 3)).toEqual([baseYear - 10, baseYear - 3]);
  });

  it("lists nothing where nobody works", () => expect(figuresUsed(dataset, "lege", "norge", "demand")).toEqual([]));
});
