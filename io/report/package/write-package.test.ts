import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { MEASURES } from "#model/projection";
import { DATE, labelsIn, sampleMadePlan } from "../sample-report.test-support.ts";
import { writePackage } from "./write-package.ts";

const plan = sampleMadePlan();
const [bioengineers, radiographers] = plan.facts.occupations;

interface Resource {
  readonly name: string;
  readonly title: string;
  readonly path: string;
  readonly schema: { readonly fields: readonly { name: string; type: string; description: string }[]; readonly missingValues: string[] };
}
type Cell = string | number | null;

/** Writes the package and opens it again. */
function opened() {
  const files = unzipSync(writePackage(plan, labelsIn("nn"), DATE));
  const fileText = (path: string): string => strFromU8(files[path]!);
  const descriptor = JSON.parse(fileText("datapackage.json")) as { resources: Resource[] };
  return { files, fileText, descriptor, tables: descriptor.resources.filter(({ name }) => name !== "plan") };
}

/** Reads tables as their description says they are to be read: numbers as numbers, an empty cell as nothing. */
function rowsOf(name: string, { tables, fileText } = opened()): Record<string, Cell>[] {
  const { path, schema } = tables.find((table) => table.name === name)!;
  const types = new Map(schema.fields.map((field) => [field.name, field.type]));
  const read = (column: string, cell: string): Cell => {
    if (schema.missingValues.includes(cell)) return null;
    const type = types.get(column);
    return type === "number" || type === "integer" ? Number(cell) : cell;
  };
  const rows: Record<string, string>[] = parse(fileText(path), { columns: true });
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, read(column, cell)])));
}
const spread = (of: { mean: number; p10: number; p50: number; p90: number }) => ({ mean: of.mean, p10: of.p10, p50: of.p50, p90: of.p90 });

test("the description says what the package is, for whom, from when and from what it was computed", () => {
  const { files, descriptor } = opened();
  expect(descriptor).toMatchObject({
    profile: "tabular-data-package",
    name: "plan-helse-a",
    title: "Plan for rekruttering og kompetanse: helse-a",
    created: "2026-11-25T00:00:00Z",
    framsyn: plan.document.key,
  });
  expect(Object.keys(files).sort()).toEqual(["datapackage.json", ...descriptor.resources.map(({ path }) => path)].sort());
});

test("each table is described as the CSV file that it is, and the whole plan as JSON", () => {
  const { tables, descriptor } = opened();
  for (const table of tables)
    expect(table, table.name).toMatchObject({
      path: `data/${table.name}.csv`,
      profile: "tabular-data-resource",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: { missingValues: [""] },
    });
  expect(descriptor.resources.at(-1)).toEqual({ name: "plan", path: "plan.json", format: "json", mediatype: "application/json" });
  expect(new Set(tables.map(({ title }) => title)).size).toBe(tables.length);
  for (const { title } of tables) expect(title).toMatch(/^\p{Lu}.{5,}/u);
});

test("every column of every table is described, under the name and in the order of the file's first line", () => {
  const { tables, fileText } = opened();
  for (const { path, schema } of tables) {
    const [header] = parse(fileText(path)) as string[][];
    expect(header, path).toEqual(schema.fields.map(({ name }) => name));
    expect(new Set(header).size, path).toBe(header!.length);
    for (const { name, description } of schema.fields) {
      expect(name, path).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(description, `${path} ${name}`).not.toBe("");
    }
  }
});

test("columns have the types that other programs read them by", () => {
  const { tables } = opened();
  const typed = (wanted: string) =>
    Object.fromEntries(
      tables.map(({ name, schema }) => [name, schema.fields.flatMap((field) => (field.type === wanted ? [field.name] : [])).join(" ")]),
    );
  const interval = "mean p10 p50 p90";
  expect(typed("number")).toEqual({
    situation:
      "persons fte demand mean_age women aged_60 reach_62 reach_67 contracted_share absence leaving interval_held interval_held_error",
    projection: interval,
    gap: "chance chance_with_measures mean_with_measures p10_with_measures p50_with_measures p90_with_measures",
    causes: interval,
    measures: "cost_per_year cost_once",
    effects: interval,
    completeness: "",
    conflicts: "planned available",
    evidence: "value",
    "follow-up": "p10 p50 p90 actual error",
  });
  expect(typed("integer")).toMatchObject({
    ...{ situation: "interval_series", projection: "year", gap: "year", causes: "from to", measures: "cost_year", effects: "year" },
    "follow-up": "made_in year",
  });
  expect(typed("date")).toMatchObject({ measures: "start deadline", completeness: "on", evidence: "on", projection: "" });
  for (const { schema } of tables) for (const { type } of schema.fields) expect(["string", "number", "integer", "date"]).toContain(type);
});

test("no cell is of another type than its column", () => {
  const written = opened();
  for (const { name, schema } of written.tables)
    for (const row of rowsOf(name, written))
      for (const field of schema.fields) {
        const cell = row[field.name] ?? null;
        if (cell === null) continue;
        if (field.type === "date") expect(cell).toMatch(/^\d{4}-\d\d-\d\d$/);
        else if (field.type === "integer") expect(Number.isInteger(cell), `${name} ${field.name}`).toBe(true);
        else if (field.type === "number") expect(Number.isFinite(cell), `${name} ${field.name}`).toBe(true);
      }
});

test("the staff of each occupation stands under the names of its figures", () => {
  const rows = rowsOf("situation");
  expect(rows.map(({ occupation }) => occupation)).toEqual(["bioingenior", "radiograf"]);
  const { situation } = bioengineers!;
  expect(rows[0]).toEqual({
    occupation: "bioingenior",
    persons: situation.persons,
    fte: situation.fte,
    demand: situation.demand,
    mean_age: situation.meanAge,
    women: situation.women,
    aged_60: situation.aged60,
    reach_62: situation.reach62,
    reach_67: situation.reach67,
    contracted_share: situation.contractedShare,
    absence: situation.absence,
    leaving: situation.leaving,
    certainty_stock: situation.certainty.stock,
    certainty_ages: situation.certainty.ages,
    certainty_contracted_share: situation.certainty.contractedShare,
    certainty_absence: situation.certainty.absence,
    certainty_exits: situation.certainty.exits,
    interval_counted: "yes",
    interval_held: 0.78,
    interval_held_error: 0.11,
    interval_series: 9,
  });
});

test("the projection has a row for each occupation, year and measure, with its interval", () => {
  const rows = rowsOf("projection");
  expect(rows).toHaveLength(2 * plan.facts.years.length * MEASURES.length);
  const { measures } = radiographers!.series;
  for (const measure of ["supply", "gap"] as const)
    expect(rows.find((row) => row.occupation === "radiograf" && row.year === 2030 && row.measure === measure)).toEqual({
      ...{ occupation: "radiograf", year: 2030, measure, mean: measures[measure].mean[4] },
      ...{ p10: measures[measure].p10[4], p50: measures[measure].p50[4], p90: measures[measure].p90[4] },
    });
});

test("the gap stands beside what remains of it with measures", () => {
  const rows = rowsOf("gap");
  expect(rows).toHaveLength(2 * plan.facts.years.length);
  const left = bioengineers!.residual[5]!;
  expect(rows.find(({ occupation, year }) => occupation === "bioingenior" && year === 2031)).toEqual({
    occupation: "bioingenior",
    year: 2031,
    chance: bioengineers!.series.shortageProbability[5],
    chance_with_measures: left.shortageProbability,
    mean_with_measures: left.gap.mean,
    p10_with_measures: left.gap.p10,
    p50_with_measures: left.gap.p50,
    p90_with_measures: left.gap.p90,
  });
});

test("causes and effects have their years and intervals, and a measure without effect none", () => {
  const [cause] = bioengineers!.causes!.effects;
  expect(rowsOf("causes")[0]).toEqual({ occupation: "bioingenior", from: 2026, to: 2031, factor: cause!.factor, ...spread(cause!.effect) });
  const effects = rowsOf("effects");
  expect(effects).toHaveLength(plan.facts.years.length);
  const [measured] = bioengineers!.measures;
  expect(effects[6]).toEqual({ measure: "scanners", occupation: "bioingenior", year: 2032, ...spread(measured!.effect[6]!) });
});

test("a measure has all that is stated of it, and empty cells for what is not", () => {
  expect(rowsOf("measures")).toEqual([
    {
      ...{ id: "scanners", unit: "helse-a", kind: "technology", title: 'Scanners, "new" ones', status: "decided" },
      ...{ owner: "Head of laboratory", start: "2027-01-15", deadline: "2028-06-30", cost_per_year: 1_234_567, cost_once: 50_000 },
      ...{ cost_source: "Offer; case 12/34", cost_year: 2025, cost_certainty: "published", funding: "The trust,\nand the county" },
    },
    {
      ...{ id: "words", unit: "helse-a", kind: "technology", title: "Talk about it", status: "stopped" },
      ...{ owner: null, start: null, deadline: null, cost_per_year: null, cost_once: null },
      ...{ cost_source: null, cost_year: null, cost_certainty: "assumption", funding: null },
    },
  ]);
});

test("answers, conflicts, evidence and earlier versions stand as the plan has them", () => {
  expect(rowsOf("completeness")).toEqual(
    plan.completeness.map(({ criterion, answer, because, on, missing }) => {
      return { criterion, answer, because, on, missing: missing.join(" ") || null };
    }),
  );
  expect(rowsOf("completeness").some(({ missing }) => missing === "bioingenior radiograf")).toBe(true);
  expect(rowsOf("conflicts")).toEqual([
    { kind: "graduates", what: "bioingenior", planned: 25.5, available: 12, units: "helse-a helse-b" },
    { kind: "same-measure", what: "study-places bioingenior-vest", planned: null, available: null, units: "helse-b helse-c" },
  ]);
  expect(rowsOf("evidence")).toEqual([
    {
      ...{ kind: "sick-leave", occupation: "radiograf", on: "2026-09-30", value: 7.25 },
      ...{ unit_of_measure: "per cent", source: "Payroll, Q3", note: "Rising" },
    },
    {
      ...{ kind: "education-input", occupation: null, on: "2026-05-01", value: null },
      ...{ unit_of_measure: null, source: "Letter 1", note: null },
    },
  ]);
  expect(rowsOf("follow-up")).toEqual([
    {
      ...{ occupation: "radiograf", measure: "supply", made_in: 2024, year: 2026 },
      ...{ p10: 90.5, p50: 100.25, p90: 110, actual: 80.2, error: 0.25 },
    },
  ]);
});

test("the whole plan stands in it as JSON, named by its schema, on a line that ends", () => {
  const { fileText } = opened();
  expect(JSON.parse(fileText("plan.json"))).toEqual({ schema: "framsyn/plan-document/1", ...JSON.parse(JSON.stringify(plan)) });
  expect(fileText("plan.json")).toMatch(/\}\n$/);
});
