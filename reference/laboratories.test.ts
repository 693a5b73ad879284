import { describe, expect, it } from "vitest";
import { checkLaboratories } from "#model/laboratory";
import type { Dataset, Row, TableName } from "#model/vocabulary";
import { buildTables } from "./dataset.ts";
import { readFacts } from "./facts/read-facts.ts";

const TABLES = buildTables(readFacts(new URL("facts/", import.meta.url)));

/** Changes the first row that is as described, and gives what is then said of the tables. */
function planted<N extends TableName>(table: N, where: Partial<Row<N>>, change: Partial<Row<N>>) {
  const rows = TABLES[table] as readonly Row<N>[];
  const index = rows.findIndex((row) => Object.entries(where).every(([field, value]) => row[field as keyof Row<N>] === value));
  expect(index).toBeGreaterThanOrEqual(0);
  const made = { ...rows[index]!, ...change };
  return { at: index, problems: checkLaboratories({ ...TABLES, [table]: rows.with(index, made) } as Dataset["tables"]) };
}

describe("the reference laboratories", () => {
  it("have nothing wrong in them", () => expect(checkLaboratories(TABLES)).toEqual([]));

  it("are a hospital of five laboratories with at least 60 analyses, 25 instruments and 150 products, and others beside it", () => {
    const bergen = new Set(TABLES.laboratories.filter(({ id }) => id.startsWith("helse-bergen-")).map(({ id }) => id));
    expect(TABLES.laboratories.length).toBeGreaterThanOrEqual(9);
    expect(TABLES.laboratory_menus.filter(({ laboratory }) => bergen.has(laboratory)).length).toBeGreaterThanOrEqual(60);
    expect(TABLES.instruments.filter(({ laboratory }) => bergen.has(laboratory)).length).toBeGreaterThanOrEqual(25);
    expect(TABLES.products.length).toBeGreaterThanOrEqual(150);
    const longest = Map.groupBy(TABLES.routes, ({ route }) => route.split("-").slice(0, 3).join("-"));
    for (const laboratory of ["helse-bergen-patologi", "helse-bergen-biokjemi", "helse-bergen-mikrobiologi", "helse-bergen-genetikk"])
      expect(Math.max(...longest.get(laboratory)!.map(({ step }) => step))).toBeGreaterThanOrEqual(4);
  });

  it("say of every assumption that it is one", () => {
    for (const { source, certainty } of [...TABLES.work_steps, ...TABLES.test_volumes, ...TABLES.product_use])
      expect(source === "framsyn-assumption").toBe(certainty === "assumption");
  });
});

describe("what is wrong in the tables of laboratories is found, and nothing else", () => {
  const staff = "helse-bergen-patologi-bioingenior";
  it.each([
    ["throughput of nothing", "laboratory-zero", () => planted("instrument_figures", { measure: "throughput" }, { value: 0 })],
    ["25 hours a day", "laboratory-most", () => planted("instrument_figures", { measure: "hours" }, { value: 25 })],
    ["always out of use", "laboratory-share", () => planted("instrument_figures", { measure: "downtime" }, { value: 1 })],
    [
      "an instrument elsewhere",
      "laboratory-elsewhere",
      () => planted("instruments", { id: "helse-bergen-patologi-pcr" }, { station: "st-olavs-patologi-molekyl" }),
    ],
    ["waste of all", "laboratory-share", () => planted("product_use", { measure: "waste" }, { value: 1 })],
    [
      "millilitres of a thing counted in tests",
      "laboratory-measure",
      () => planted("product_use", { product: "reagens-na", measure: "net-use" }, { unit_of_measure: "millilitres per test" }),
    ],
    [
      "a stock in another measure",
      "laboratory-measure",
      () => planted("stock_lots", { product: "reagens-na" }, { unit_of_measure: "pieces" }),
    ],
    ["use of nothing known", "laboratory-subject-unknown", () => planted("product_use", { measure: "net-use" }, { subject: "na-og-k" })],
    [
      "a lot that expired before it came",
      "laboratory-expired-before",
      () => planted("stock_lots", {}, { received: "2026-10-01", expires: "2026-09-01" }),
    ],
    ["a lot opened after the count", "laboratory-expired-before", () => planted("stock_lots", {}, { opened: "2026-11-28" })],
    [
      "no lead time",
      "laboratory-lead-time",
      () => planted("product_supply", { product: "kolonne-lcms", measure: "lead-time" }, { measure: "least-order" }),
    ],
    ["a lead time of 0 days", "laboratory-lead-time", () => planted("product_supply", { measure: "lead-time" }, { value: 0 })],
    ["a pack of nothing", "laboratory-zero", () => planted("product_figures", { measure: "pack-size" }, { value: 0 })],
    ["a price without a date", "laboratory-price-date", () => planted("product_figures", { measure: "price" }, { valid_from: null })],
    [
      "a route that goes back",
      "laboratory-route-back",
      () => planted("routes", { route: "helse-bergen-patologi-biopsi", step: 9 }, { station: "helse-bergen-patologi-mottak" }),
    ],
    ["a step that is not there", "laboratory-step-unknown", () => planted("work_steps", { measure: "repeats" }, { step: 29 })],
    ["minutes of nobody", "laboratory-step-group", () => planted("work_steps", { measure: "minutes-per-item" }, { staff_group: null })],
    [
      "an order of machine minutes to a group",
      "laboratory-step-group",
      () => planted("work_steps", { measure: "machine-minutes-per-item" }, { staff_group: staff }),
    ],
    [
      "a station nobody can staff",
      "laboratory-nobody-able",
      () => planted("work_steps", { route: "helse-bergen-patologi-biopsi", step: 9, measure: "minutes-per-item" }, { staff_group: staff }),
    ],
    ["a batch no year fills", "laboratory-batch-large", () => planted("work_steps", { measure: "batch-size" }, { value: 1e9 })],
    [
      "a shift over another, past midnight",
      "laboratory-shifts-overlap",
      () => planted("shifts", { staff_group: "helse-bergen-biokjemi-bioingenior", weekday: "sunday", from: "22:30" }, { to: "08:00" }),
    ],
    [
      "shares that are not all",
      "laboratory-shares-sum",
      () => planted("arrival_profiles", { dimension: "hour", position: "10" }, { value: 0 }),
    ],
    [
      "an hour that is not",
      "laboratory-position",
      () => planted("arrival_profiles", { dimension: "hour", position: "23" }, { position: "24" }),
    ],
    [
      "other work that takes all",
      "laboratory-allowances",
      () => planted("laboratory_staff", { measure: "category-allowance" }, { value: 0.95, high: 1 }),
    ],
    [
      "more covered than there is",
      "laboratory-covered-more",
      () => planted("laboratory_staff", { staff_group: staff, measure: "covered-fte" }, { value: 4000 }),
    ],
    ["as many days lost as there are", "laboratory-days-lost", () => daysLost(20)],
    ["a promise above all", "laboratory-most", () => planted("turnaround_promises", { measure: "share" }, { value: 1.2 })],
    [
      "a chain that divides by nothing",
      "laboratory-zero",
      () => planted("programme_chains", { step: 7 }, { operation: "divide", value: 0 }),
    ],
  ] as const)("%s: %s", (_, code, plant) => {
    const { at, problems } = plant();
    expect(new Set(problems.map((problem) => problem.code))).toEqual(new Set([code]));
    if (code !== "laboratory-shares-sum" && code !== "laboratory-shifts-overlap") expect(problems.map(({ index }) => index)).toContain(at);
  });

  it("staff without work or shifts", () => {
    const idle = {
      ...TABLES,
      staff_groups: [...TABLES.staff_groups, { ...TABLES.staff_groups[0]!, id: "idle", occupation: "jordmor" }],
      laboratory_staff: [...TABLES.laboratory_staff, { ...TABLES.laboratory_staff[0]!, staff_group: "idle", value: 1 }],
    };
    expect(checkLaboratories(idle)).toMatchObject([{ code: "laboratory-covered-idle", index: TABLES.laboratory_staff.length }]);
  });

  it("days lost below the days there are is no fault", () => expect(daysLost(19).problems).toEqual([]));
});

/** A year with 20 working days and days without stock. */
function daysLost(lost: number) {
  const row = TABLES.test_volumes[0]!;
  const rows = [
    ...TABLES.test_volumes,
    { ...row, measure: "working-days", value: 20 },
    { ...row, measure: "days-without-stock", value: lost },
  ] as const;
  return { at: rows.length - 1, problems: checkLaboratories({ ...TABLES, test_volumes: rows }) };
}
