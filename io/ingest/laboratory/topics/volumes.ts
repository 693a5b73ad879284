import { column, NUMBER, scaled, TEXT, titles } from "../columns/column.ts";
import type { CellNumber } from "../reading/cell-number.ts";
import type { ReadRow } from "../reading/read-row.ts";
import { inBase } from "../rows/in-base.ts";
import type { WorkbookRows } from "../rows/workbook-rows.ts";
import type { Topic } from "./topic.ts";

const TEST = column(
  "test",
  "Analyse; Analyse; Analysis | analysenavn; undersøkelse; undersøking; test; examination; navn; analysekode; kode",
  TEXT,
  true,
);
const PERIOD = column("period", "Periode; Periode; Period | måned; månad; month; år; year; tidsrom", { as: "period" }, true);
const DAYS = [
  column("working-days", "Arbeidsdager; Arbeidsdagar; Working days | virkedager; antall arbeidsdager", scaled("days")),
  column(
    "days-without-stock",
    "Dager uten reagens; Dagar utan reagens; Days without stock | dager uten lager; utsolgt; stockout days; days out of stock",
    scaled("days"),
  ),
  column(
    "days-instrument-down",
    "Dager instrumentet var nede; Dagar instrumentet var nede; Days instrument down | nedetid; driftsstans; days down",
    scaled("days"),
  ),
];

/** Days there were and days lost, beside a count of a period. */
function daysOf(row: ReadRow, into: WorkbookRows, key: Readonly<Record<string, string>>): void {
  for (const { role } of DAYS)
    into.figure("test_volumes", { ...key, measure: role }, row, { period: "period" }, row.number(role), role, "days");
}

const perPeriod = (period: string): string => `items per ${period.length === 4 ? "year" : "month"}`;

export const SERVICES: Topic = {
  id: "services",
  ...titles(
    "Volum; Volum; Volumes | analysevolum; antall analyser; produksjon; aktivitet; service history; volumes; tjenestehistorikk; statistikk",
  ),
  columns: [
    TEST,
    PERIOD,
    column("count", "Antall; Tal på; Number | antall svar; antall analyser; volum; count; number; utført; tal", NUMBER, true),
    ...DAYS,
  ],
  months: "count",
  rows: (row, into) => {
    const [test, period] = [into.reference("test", row, "test"), row.period()];
    if (test === null || period === null) return;
    const key = { laboratory: into.laboratory, test, period, method: "service" };
    into.figure(
      "test_volumes",
      { ...key, measure: "count" },
      row,
      { test: "test", period: "period" },
      row.number("count"),
      "count",
      perPeriod(period),
    );
    daysOf(row, into, key);
  },
};

export const CONSUMPTION: Topic = {
  id: "consumption",
  ...titles("Forbrukshistorikk; Forbrukshistorikk; Consumption history | forbrukt; forbruk per måned; consumption; uttak; lageruttak"),
  columns: [
    column("product", "Vare; Vare; Product | varenavn; produkt; artikkel; reagens; item", TEXT, true),
    { ...TEST, needed: false },
    PERIOD,
    column("amount", "Forbrukt; Forbrukt; Used | forbruk; mengde; mengd; amount; used; antall; uttak", { as: "amount" }, true),
    column("measure", "Målt i; Målt i; Measured in | enhet; eining; unit; måleenhet", TEXT),
    ...DAYS,
  ],
  months: "amount",
  rows: consumptionRows,
};

/** Analyses that what was used was enough for: (amount · (1 − waste)) / use of an analysis; both as shares of the same gross use. */
function consumptionRows(row: ReadRow, into: WorkbookRows): void {
  const [product, period] = [into.reference("product", row, "product"), row.period()];
  const named = into.reference("test", row, "test");
  if (product === null || period === null || (row.has("test") && named === null)) return;
  const amount = inBase(into, product, row, "amount", "measure");
  if (amount === null) return;
  const uses = into.ofProduct("product_use", product).filter(({ per }) => per === "test");
  const rates = uses.filter(
    ({ measure, subject, value }) => measure === "net-use" && (named === null || subject === named) && (value as number) > 0,
  );
  const rate = rates[0];
  if (rates.length !== 1 || rate === undefined || rate.subject === null) {
    row.fail("workbook-use-of", "product", { product, context: rates.length > 1 ? "several" : "none" });
    return;
  }
  const waste = (uses.find(({ measure, subject }) => measure === "waste" && subject === rate.subject)?.value as number | undefined) ?? 0;
  if (waste >= 1) return;
  const tests = (used: number): number => (used * (1 - waste)) / (rate.value as number);
  const count: CellNumber = { value: tests(amount.value), low: null, high: null, unit: "" };
  const key = { laboratory: into.laboratory, test: rate.subject as string, period, method: "consumption" };
  into.derived(`${amount.value} ${amount.unit} * (1 - ${waste}) / ${rate.value}`, () => {
    into.figure(
      "test_volumes",
      { ...key, measure: "count" },
      row,
      { test: "product", period: "period" },
      count,
      "amount",
      perPeriod(period),
    );
  });
  daysOf(row, into, key);
}

export const PATIENTS: Topic = {
  id: "patients",
  ...titles("Pasienttall; Pasienttal; Patient numbers | pasienter; pasientar; patients; demografi; antall pasienter"),
  columns: [
    TEST,
    PERIOD,
    column("patients", "Pasienter; Pasientar; Patients | antall pasienter; personer; number of patients", NUMBER, true),
    column(
      "per-patient",
      "Analyser per pasient; Analysar per pasient; Analyses per patient | per pasient; per person; tests per patient; hyppighet",
      NUMBER,
    ),
  ],
  months: "patients",
  rows: (row, into) => {
    const [test, period, patients] = [into.reference("test", row, "test"), row.period(), row.number("patients")];
    if (test === null || period === null || patients === null) return;
    const per = row.has("per-patient") ? row.number("per-patient") : row.missing("per-patient");
    if (per === null) return;
    const key = { laboratory: into.laboratory, test, period, method: "demographic", measure: "count" };
    const count = { value: patients.value * per.value, low: null, high: null };
    into.derived(`${patients.value} * ${per.value}`, () => {
      into.figure("test_volumes", key, row, { test: "test", period: "period" }, count, "patients", perPeriod(period));
    });
  },
};
