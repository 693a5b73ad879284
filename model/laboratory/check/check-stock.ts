import type { Dataset } from "#model/vocabulary";
import type { ReportProblem } from "./problem.ts";

/** The words a unit of measure begins with, by base measure. */
const UNIT_WORDS = { test: "tests", piece: "pieces", ml: "millilitres", g: "grams" } as const;
const NEVER_ZERO: ReadonlySet<string> = new Set(["pack-size", "shelf-life", "usable-once-opened"]);

/** Checks products: measured in one dimension, in packs of something, priced from a day, delivered in some time, expiring after they came. */
export function checkStock(tables: Dataset["tables"], report: ReportProblem): void {
  checkMeasures(tables, report);
  checkFigures(tables, report);
  checkSupply(tables, report);
  tables.stock_lots.forEach(({ received, expires, opened, counted }, index) => {
    if (received !== null && expires !== null && expires < received)
      report("laboratory-expired-before", "stock_lots", index, "expires", { received, context: "received" });
    if (opened !== null && opened > counted)
      report("laboratory-expired-before", "stock_lots", index, "opened", { received: counted, context: "opened" });
  });
}

/** Pieces, tests, volume and mass do not turn into one another: a use or a stock in another measure than the product's is no use of it. */
function checkMeasures(
  { products, product_use, stock_lots, laboratory_tests, instruments }: Dataset["tables"],
  report: ReportProblem,
): void {
  const measureOf = new Map(products.map(({ id, base_measure }) => [id, base_measure]));
  const other = (product: string, unit: string): string | null => {
    const [base, word] = [measureOf.get(product), unit.trim().split(" ")[0]!];
    return base !== undefined && word !== UNIT_WORDS[base] && Object.values<string>(UNIT_WORDS).includes(word) ? UNIT_WORDS[base] : null;
  };
  const subjects = new Set([...laboratory_tests.map(({ id }) => id), ...instruments.map(({ id }) => id)]);
  product_use.forEach(({ product, measure, unit_of_measure, value, subject }, index) => {
    const expected = other(product, unit_of_measure);
    if (measure === "net-use" && expected !== null)
      report("laboratory-measure", "product_use", index, "unit_of_measure", { product, expected });
    if (measure === "waste" && value >= 1) report("laboratory-share", "product_use", index, "value", { measure });
    if (subject !== null && !subjects.has(subject)) report("laboratory-subject-unknown", "product_use", index, "subject");
  });
  stock_lots.forEach(({ product, unit_of_measure }, index) => {
    const expected = other(product, unit_of_measure);
    if (expected !== null) report("laboratory-measure", "stock_lots", index, "unit_of_measure", { product, expected });
  });
}

function checkFigures({ product_figures }: Dataset["tables"], report: ReportProblem): void {
  product_figures.forEach(({ measure, value, valid_from }, index) => {
    if (NEVER_ZERO.has(measure) && value === 0) report("laboratory-zero", "product_figures", index, "value", { measure });
    if (measure === "price" && valid_from === null) report("laboratory-price-date", "product_figures", index, "valid_from");
  });
}

function checkSupply({ product_supply }: Dataset["tables"], report: ReportProblem): void {
  const known = new Set(
    product_supply.flatMap(({ laboratory, product, measure }) =>
      measure === "lead-time" || measure === "delivered-after" ? [`${laboratory}\n${product}`] : [],
    ),
  );
  const told = new Set<string>();
  product_supply.forEach(({ laboratory, product, measure, value }, index) => {
    if ((measure === "lead-time" || measure === "review") && value === 0)
      report("laboratory-lead-time", "product_supply", index, "value", { product, context: "zero" });
    if (measure === "service-level" && value >= 1) report("laboratory-share", "product_supply", index, "value", { measure });
    const key = `${laboratory}\n${product}`;
    if (known.has(key) || told.has(key)) return;
    told.add(key);
    report("laboratory-lead-time", "product_supply", index, "product", { product, context: "missing" });
  });
}
