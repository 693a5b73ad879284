import { beforeAll, expect, it } from "vitest";
import { productMonths } from "#model/laboratory";
import { planOfLaboratory, REFERENCE_SCENARIO, type StockOfProduct, stockOfLaboratory } from "#model/scenario";
import { type Dataset, dayNumber, type Row, type TableName } from "#model/vocabulary";
import { referenceDataset } from "./validation/reference-dataset.test-support.ts";

const LABORATORY = "helse-forde-biokjemi";
const ON = "2026-11-27";
const DRAWS = 20;

let reference: Dataset;
let plain: readonly StockOfProduct[];
beforeAll(async () => {
  reference = await referenceDataset();
  plain = stockOn(reference);
});

const stockOn = (dataset: Dataset, on = ON): readonly StockOfProduct[] =>
  stockOfLaboratory(dataset, LABORATORY, () => undefined, { today: dayNumber(on)!, scenario: REFERENCE_SCENARIO, draws: DRAWS, seed: 1 });
/** The reference dataset with rows of a table made anew. */
const withRows = <N extends TableName>(table: N, make: (rows: readonly Row<N>[]) => readonly Row<N>[]): Dataset => ({
  ...reference,
  tables: { ...reference.tables, [table]: make(reference.tables[table] as readonly Row<N>[]) },
});
const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((all, one) => all + one, 0);
const ofProduct = (found: readonly StockOfProduct[], product: string): StockOfProduct => found.find((one) => one.product === product)!;

it("use of products by month is what the laboratory's plan needs in the year", () => {
  const years = 2;
  const plan = planOfLaboratory(reference, LABORATORY, () => undefined, { scenario: REFERENCE_SCENARIO, draws: DRAWS, seed: 1, years });
  const { drivers, monthlyDrivers } = plan.needs();
  for (const product of plan.laboratory.products) {
    const monthly = productMonths(product, monthlyDrivers, years * 12 * DRAWS);
    const yearly = productMonths(product, drivers, years * DRAWS);
    const both = (of: typeof monthly): number => sum(of.byTests) + sum(of.bySchedule);
    expect(both(monthly) / both(yearly)).toBeCloseTo(1, 9);
  }
  // Nothing grows here, so that any twelve months are a year.
  const first = plan.laboratory.products[0]!;
  const year = productMonths(first, drivers, years * DRAWS);
  expect(sum(ofProduct(plain, first.product).need)).toBeCloseTo((sum(year.byTests) + sum(year.bySchedule)) / years, 6);
});

it("what has expired is not usable, what is under way is not yet, and what should have come is neither", () => {
  const [lot] = reference.tables.stock_lots.filter(({ laboratory }) => laboratory === LABORATORY) as [Row<"stock_lots">];
  const before = ofProduct(plain, lot.product).stock!;
  const expired = withRows("stock_lots", (rows) => [...rows, { ...lot, lot: "gone", expires: "2026-11-26", value: 40 }]);
  expect(ofProduct(stockOn(expired), lot.product).stock).toEqual({ ...before, expired: 40 });
  const underWay = (date: string): Row<"product_supply"> => ({
    ...reference.tables.product_supply.find((row) => row.laboratory === LABORATORY && row.product === lot.product)!,
    ...{ measure: "under-way", service: null, date, value: 500, low: null, high: null },
  });
  const coming = ofProduct(
    stockOn(withRows("product_supply", (rows) => [...rows, underWay("2026-12-04"), underWay("2026-11-20")])),
    lot.product,
  );
  expect(coming.stock).toEqual({ ...before, underWay: 500 });
  expect(coming.compiled.overdue).toBe(500);
});

it("later than the count, expected use is taken from it; earlier, or never counted, nothing is said", () => {
  const later = stockOn(reference, "2026-12-11");
  const counted = plain.filter(({ stock }) => stock !== null);
  expect(counted.length).toBeGreaterThan(10);
  for (const { product, stock, answer } of counted) {
    const after = ofProduct(later, product);
    expect(after.stock!.available).toBeLessThan(stock!.available);
    // Run-out is told of the same futures, whenever one asks.
    if (!("runOut" in answer.advice) || !("runOut" in after.answer.advice)) throw new Error(`no advice for ${product}`);
    const [one, other] = [answer.advice.runOut, after.answer.advice.runOut];
    if (one.status === "window" && other.status === "window") expect(Math.abs(one.median! - other.median!)).toBeLessThanOrEqual(7);
  }
  const earlier = stockOn(reference, "2026-11-26");
  expect(earlier.every(({ stock, answer }) => stock === null && answer.advice.status === "too-little-data")).toBe(true);
});

it("a lead time is set, or observed from three deliveries in a year, or the usual one", () => {
  const { product } = plain.find(({ stock }) => stock !== null)!;
  const delivered = (date: string, value: number): Row<"product_supply"> => ({
    ...reference.tables.product_supply[0]!,
    ...{ laboratory: LABORATORY, product, measure: "delivered-after", service: null, date, value, low: null, high: null },
  });
  const others = (rows: readonly Row<"product_supply">[]) =>
    rows.filter((row) => !(row.laboratory === LABORATORY && row.product === product && row.measure === "lead-time"));
  const leadOf = (rows: readonly Row<"product_supply">[]) =>
    ofProduct(stockOn(withRows("product_supply", (all) => [...others(all), ...rows])), product).answer.lead;
  expect(ofProduct(plain, product).answer.lead).toMatchObject({ source: "set", workingDays: 8 });
  // A week over no holiday is five working days.
  expect(leadOf([delivered("2026-09-07", 7), delivered("2026-10-05", 7)])).toMatchObject({ source: "default", workingDays: 10 });
  expect(leadOf([delivered("2026-09-07", 7), delivered("2026-10-05", 7), delivered("2026-11-02", 14)])).toMatchObject({
    ...{ source: "observed", workingDays: 5, observed: [5, 5, 10] },
  });
});

it("use as it was is made whole for the days lost, over the whole window", () => {
  const { test } = reference.tables.product_use.reduce<{ test: string }>(
    (found, row) => (row.laboratory === LABORATORY && row.per === "test" && row.subject !== null ? { test: row.subject } : found),
    { test: "" },
  );
  const { product } = reference.tables.product_use.find(
    (row) =>
      row.laboratory === LABORATORY &&
      row.subject === test &&
      row.per === "test" &&
      reference.tables.product_use.filter(
        (one) => one.product === row.product && one.laboratory === LABORATORY && one.measure === "net-use",
      ).length === 1,
  )!;
  const [count] = reference.tables.test_volumes.filter((row) => row.laboratory === LABORATORY && row.test === test) as [
    Row<"test_volumes">,
  ];
  const row = (month: number, measure: Row<"test_volumes">["measure"], value: number): Row<"test_volumes"> => ({
    ...count,
    ...{ period: `2026-0${month}`, measure, value, low: null, high: null },
  });
  const dataset = withRows("test_volumes", (rows) => [
    ...rows.filter((one) => one !== count),
    ...[row(1, "count", 200), row(1, "working-days", 20)],
    ...[row(2, "count", 100), row(2, "working-days", 20), row(2, "days-without-stock", 10)],
    // Too few days left to say anything of the month.
    ...[row(3, "count", 90), row(3, "working-days", 20), row(3, "days-without-stock", 18)],
  ]);
  const found = ofProduct(stockOn(dataset), product);
  expect(found.historic).toMatchObject({ status: "answered", counted: 2, periods: 3, daysLost: 28, daysLostKnown: true, scheduled: 0 });
  if (found.historic.status !== "answered") return;
  // 300 in 30 days of stock are 200 a month of 20; the plan begins with 390 in three months, as they were counted.
  const plan = sum(found.need) / DRAWS;
  expect(found.historic.perYear / plan).toBeCloseTo((200 * 12) / (390 * 4), 9);
});
