import { describe, expect, it } from "vitest";
import { type FigureUsed, REFERENCE_SCENARIO } from "#model/scenario";
import { type Certainty, type Dataset, TABLE_NAMES } from "#model/vocabulary";
import { smallDataset, withoutUncertainty, withTable } from "../../scenario/small-dataset.test-support.ts";
import { FIGURE_GROUPS } from "../sensitivity/sensitivity.ts";
import { certaintyOfRows } from "./certainty-of-rows.ts";
import { divide, knownOfOccupation, meanOf } from "./known-of-occupation.ts";
import { rowsOfGroup } from "./rows-of-group.ts";

const row = (table: string, certainty: Certainty, more: Partial<FigureUsed> = {}): FigureUsed => ({
  ...{ table, what: {}, value: 1, low: 0.5, high: 1.5, unitOfMeasure: "persons", year: 2026, source: "s", certainty, note: null },
  ...more,
});
const index = (value: number) => ({ value, low: value, high: value });
const group = (name: (typeof FIGURE_GROUPS)[number], total: number) => ({
  ...{ group: name, low: 0, high: 1, first: index(0), total: index(total) },
});
const totalOf = (shares: object): number => Object.values(shares).reduce((sum, share) => sum + share, 0);

describe("certaintyOfRows", () => {
  it("counts each figure by the width of its interval, and one that is taken as known not at all", () => {
    const rows = [
      row("stock", "published", { low: 0, high: 3 }),
      row("stock", "assumption", { low: 1, high: 2 }),
      row("stock", "derived", { low: null, high: null }),
    ];
    expect(certaintyOfRows(rows)).toEqual({ published: 0.75, "second-hand": 0, derived: 0, assumption: 0.25 });
  });

  it("counts figures alike where none states an interval, or they are of different units", () => {
    const known = { low: null, high: null };
    expect(certaintyOfRows([row("x", "published", known), row("x", "derived", known)])).toMatchObject({ published: 0.5, derived: 0.5 });
    const mixed = [row("x", "published", { high: 100 }), row("x", "derived", { unitOfMeasure: "minutes" })];
    expect(certaintyOfRows(mixed)).toMatchObject({ published: 0.5, derived: 0.5 });
    expect(certaintyOfRows([])).toBeNull();
  });
});

describe("divide", () => {
  const figures = [
    row("stock", "published", { low: 0, high: 1 }),
    row("stock", "assumption", { low: 0, high: 3 }),
    row("exits", "derived", { what: { process: "leaving" } }),
    row("exits", "published", { what: { process: "death" } }),
  ];

  it("gives the variance of each group to the certainty of its own rows, and what no row states to the model", () => {
    const { shares, groups } = divide([group("stock", 0.4), group("exit:leaving", 0.8), group("change", 0.4)], figures);
    expect(groups.map((one) => [one.group, one.share])).toEqual([
      ["exit:leaving", 0.5],
      ["stock", 0.25],
      ["change", 0.25],
    ]);
    expect(shares).toEqual({ published: 0.0625, "second-hand": 0, derived: 0.5, assumption: 0.1875, model: 0.25 });
    for (const one of groups) expect(totalOf(one.shares)).toBeCloseTo(one.share, 12);
  });

  it("is 0 throughout where nothing varies, and takes an index below 0 as none", () => {
    expect(totalOf(divide([], figures).shares)).toBe(0);
    expect(divide([group("stock", -0.01), group("exit:leaving", 0.5)], figures).groups.map((one) => one.group)).toEqual(["exit:leaving"]);
  });
});

describe("meanOf", () => {
  const all = (certainty: Certainty) => ({ published: 0, "second-hand": 0, derived: 0, assumption: 0, model: 0, [certainty]: 1 });
  it("lets every occupation count alike", () => {
    expect(meanOf([all("published"), all("published"), all("assumption"), all("derived")])).toEqual({
      ...{ published: 0.5, "second-hand": 0, derived: 0.25, assumption: 0.25, model: 0 },
    });
    expect(totalOf(meanOf([]))).toBe(0);
  });
});

it("names a table and rows for every group of figures but changes and the model's own error", () => {
  const every = TABLE_NAMES.flatMap((table) =>
    FIGURE_GROUPS.map((name) => {
      const [, process = name] = name.split(":");
      return row(table, "assumption", { what: { process, measure: process } });
    }),
  );
  const without = FIGURE_GROUPS.filter((name) => (rowsOfGroup(name, every) ?? []).length === 0);
  expect(without).toEqual(["change", "model-growth"]);
});

describe("knownOfOccupation", () => {
  const asked = { occupation: "bioingenior", unit: "norge", year: 2034 };
  const known = (dataset: Dataset) => knownOfOccupation(dataset, REFERENCE_SCENARIO, asked, { draws: 60, seed: 3 });
  const sureOf = (dataset: Dataset, certainty: Certainty): Dataset =>
    TABLE_NAMES.reduce<Dataset>(
      (data, table) => withTable(data, table, (rows) => rows.map((one) => ("certainty" in one ? { ...one, certainty } : one)) as never),
      dataset,
    );

  it("gives all to the certainty that every figure has, whichever that is: each uncertain group has rows that are used", () => {
    for (const certainty of ["published", "derived"] as const) {
      const { shares, groups } = known(sureOf(smallDataset(), certainty));
      expect(groups.length).toBeGreaterThan(8);
      expect(shares[certainty]).toBeCloseTo(1, 9);
      expect(shares.model).toBe(0);
    }
  });

  it("tells of each side of the gap by the figures that side rests on", () => {
    const withDemand = ["demand_base", "growth", "use_by_age", "population_projection", "driver_steps", "workload"].reduce<Dataset>(
      (data, table) => withTable(data, table as "growth", (rows) => rows.map((one) => ({ ...one, certainty: "published" as const }))),
      sureOf(smallDataset(), "assumption"),
    );
    const { shares, supply, demand } = known(withDemand);
    for (const all of [shares, supply, demand]) expect(totalOf(all)).toBeCloseTo(1, 9);
    // Posts that are filled follow the staff drawn, so demand rests on some figures of supply too.
    expect(demand.published).toBeGreaterThan(0.5);
    expect(supply.assumption).toBeGreaterThan(0.9);
    expect(shares.published).toBeGreaterThan(supply.published);
    expect(shares.published).toBeLessThan(demand.published);
    expect(shares.assumption).toBeGreaterThan(0.01);
  });

  it("moves a group's share, and no other, when its figures are published", () => {
    const before = known(sureOf(smallDataset(), "assumption"));
    const stock = before.groups.find((one) => one.group === "stock")!.share;
    expect(stock).toBeGreaterThan(0.01);
    const counted = withTable(sureOf(smallDataset(), "assumption"), "stock", (rows) =>
      rows.map((one) => ({ ...one, certainty: "published" as const })),
    );
    const { shares } = known(counted);
    expect(shares.published).toBeCloseTo(stock, 9);
    expect(shares.assumption).toBeCloseTo(1 - stock, 9);
  });

  it("has nothing to divide where every figure is taken as known", () => {
    const { shares, groups } = known(withoutUncertainty(smallDataset()));
    expect(groups).toEqual([]);
    expect(totalOf(shares)).toBe(0);
  });
});
