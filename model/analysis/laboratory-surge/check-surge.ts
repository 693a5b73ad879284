import type { SurgeAmount, SurgeChange, SurgeScenario } from "#model/laboratory";
import { type Dataset, dayNumber, type Finding } from "#model/vocabulary";
import { surgeFinding, unknownIn } from "./surge-finding.ts";

/** Checks a surge against a dataset: a finding for each thing it names that is not there, each week outside, each interval that is none. */
export function checkSurge(
  { tables }: Dataset,
  surge: SurgeScenario,
  path: string,
  years: { readonly first: number; readonly last: number },
): Finding[] {
  const ids = (rows: readonly { readonly id: string }[]): Set<string> => new Set(rows.map(({ id }) => id));
  const known = {
    laboratories: ids(tables.laboratories),
    disciplines: new Set(tables.laboratories.map(({ discipline }) => discipline)),
    analyses: new Set(tables.laboratory_menus.map(({ test }) => test)),
    occupations: new Set(tables.staff_groups.map(({ occupation }) => occupation)),
    groups: ids(tables.staff_groups),
    products: new Set(tables.product_use.map(({ product }) => product)),
    instruments: ids(tables.instruments),
    suppliers: new Set(Object.keys(surge.suppliers ?? {})),
  };
  const seen = new Set<string>();
  return [
    ...checkStart(surge, path, years),
    ...Object.entries(surge.suppliers ?? {}).flatMap(([supplier, products]) =>
      products.flatMap((id, i) => unknownIn(`${path}suppliers.${supplier}[${i}]`, id, known.products)),
    ),
    ...surge.changes.flatMap((change, c) => {
      const at = `${path}changes[${c}]`;
      const repeated = seen.has(change.id)
        ? [surgeFinding("surge-repeated", `${at}.id`, change.id, `The change "${change.id}" stands twice. Give each an id of its own.`)]
        : [];
      seen.add(change.id);
      return [
        ...repeated,
        ...checkWeeks(`${at}.weeks`, change.weeks, surge.weeks),
        ...("back" in change && change.back !== undefined ? checkWeeks(`${at}.back`, change.back, surge.weeks) : []),
        ...Object.entries(known).flatMap(([field, of]) => {
          const named = (change as Readonly<Record<string, unknown>>)[field];
          return Array.isArray(named) ? named.flatMap((id: string, i) => unknownIn(`${at}.${field}[${i}]`, id, of)) : [];
        }),
        ...(change.kind === "instrument-loss" ? unknownIn(`${at}.instrument`, change.instrument, known.instruments) : []),
        ...(change.kind === "redeployment"
          ? [...unknownIn(`${at}.from`, change.from, known.groups), ...unknownIn(`${at}.to`, change.to, known.groups)]
          : []),
        ...Object.entries(change).flatMap(([field, value]) => checkInterval(`${at}.${field}`, value as SurgeAmount)),
        ...checkAmounts(tables, change, at),
      ];
    }),
  ];
}

function checkStart({ start }: SurgeScenario, path: string, { first, last }: { readonly first: number; readonly last: number }): Finding[] {
  const year = Number(start.slice(0, 4));
  if (dayNumber(start) !== null && year >= first && year <= last) return [];
  const message = `The surge starts on ${start}, which is no day of the years ${first} to ${last} that the dataset can answer for. Give a day in these, as 2027-01-04.`;
  return [surgeFinding("surge-start", `${path}start`, start, message, { first: String(first), last: String(last) })];
}

function checkWeeks(field: string, { from, to }: SurgeChange["weeks"], weeks: number): Finding[] {
  if (from <= to && to <= weeks) return [];
  const message = `The weeks ${from} to ${to} are not within the ${weeks} weeks of the surge, first before last. Correct them, or look at more weeks.`;
  return [surgeFinding("surge-weeks", field, `${from}–${to}`, message, { weeks: String(weeks) })];
}

function checkInterval(field: string, amount: unknown): Finding[] {
  if (amount === null || typeof amount !== "object" || !("value" in amount)) return [];
  const { value, low, high } = amount as Exclude<SurgeAmount, number>;
  if (low <= value && value <= high) return [];
  return [
    surgeFinding(
      "surge-interval",
      field,
      amount,
      `The value ${value} is not between low ${low} and high ${high}. Give low, value and high in rising order.`,
    ),
  ];
}

/** More people or instruments than there are cannot leave. */
function checkAmounts({ laboratory_staff, instrument_figures }: Dataset["tables"], change: SurgeChange, at: string): Finding[] {
  const most = (amount: SurgeAmount): number => (typeof amount === "number" ? amount : amount.high);
  const tooMany = (field: string, asked: number, there: number): Finding[] =>
    asked <= there
      ? []
      : [
          surgeFinding(
            "surge-more-than-there",
            `${at}.${field}`,
            asked,
            `${asked} is more than the ${there} there are. Give no more than that.`,
            { there: String(there) },
          ),
        ];
  if (change.kind === "redeployment") {
    const there = laboratory_staff.find((row) => row.staff_group === change.from && row.measure === "covered-fte")?.value;
    return there === undefined ? [] : tooMany("fte", most(change.fte), there);
  }
  if (change.kind === "instrument-loss") {
    const there = instrument_figures.find((row) => row.instrument === change.instrument && row.measure === "count")?.value;
    return there === undefined ? [] : tooMany("lost", most(change.lost), there);
  }
  return [];
}
