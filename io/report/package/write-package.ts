import { strToU8 } from "fflate";
import { csvText } from "#io/csv";
import type { MadePlan } from "#model/plan";
import { zipFiles } from "../bytes/zip-files.ts";
import type { Labels } from "../words/labels.ts";
import { planAsJson } from "./plan-json.ts";
import { type PlainTable, planTables } from "./plan-tables.ts";

/** Writes a plan as a data package (Frictionless Data, v1): its tables as CSV, their description, and the whole plan as JSON, in a zip. */
export function writePackage(plan: MadePlan, { words }: Labels, date: string): Uint8Array {
  const tables = planTables(plan);
  const descriptor = {
    profile: "tabular-data-package",
    name: `plan-${plan.content.unit}`,
    title: words.say(plan.document.title),
    created: `${date}T00:00:00Z`,
    framsyn: plan.document.key,
    resources: [...tables.map(resourceOf), { name: "plan", path: "plan.json", format: "json", mediatype: "application/json" }],
  };
  return zipFiles(
    {
      "datapackage.json": strToU8(`${JSON.stringify(descriptor, null, 2)}\n`),
      ...Object.fromEntries(tables.map((table) => [pathOf(table), strToU8(asCsv(table))])),
      "plan.json": strToU8(planAsJson(plan)),
    },
    date,
  );
}

const pathOf = ({ name }: PlainTable): string => `data/${name}.csv`;

const resourceOf = (table: PlainTable) => ({
  name: table.name,
  title: table.title,
  path: pathOf(table),
  profile: "tabular-data-resource",
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  schema: { fields: table.columns, missingValues: [""] },
});

const asCsv = ({ columns, rows }: PlainTable): string => csvText([columns.map(({ name }) => name), ...rows]);
