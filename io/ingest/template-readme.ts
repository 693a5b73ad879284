import { csvText } from "#io/csv";
import { type Field, TABLE_NAMES, TABLES, type TableName } from "#model/vocabulary";
import { tablePath } from "./data-package-descriptor.ts";

/** Writes the README of a template: the steps, and an example row for each table. */
export function templateReadme(): string {
  return `# Your own dataset

1. Change name, title, version and framsyn.baseYear in datapackage.json.
2. Fill in the CSV files in data/. The first row holds the column names; write one figure a row below it. Every figure names its source, year, unit and certainty.
3. Leave a cell empty where something is unknown and the column allows it. Never write 0 for unknown.
4. Check: \`framsyn dataset check .\` lists every finding with file, row, column and what to do.
5. Project: \`framsyn projection --data . --unit all\`.

docs/dataset.md in Framsyn explains every table and column. Staff from a payroll export: \`framsyn dataset import-hr FILE --unit ID --out DIR\`.

Tables marked * may be left empty.

${TABLE_NAMES.map(example).join("\n")}`;
}

function example(name: TableName): string {
  const table = TABLES[name];
  const fields = Object.entries(table.fields);
  const row = csvText([fields.map(([column]) => column), fields.map(([column, field]) => exampleCell(column, field))]);
  return `## ${tablePath(name)}${table.required ? "" : " *"}\n\n${table.description}\n\n\`\`\`csv\n${row}\`\`\`\n`;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  id: "my-id",
  parent: "norge",
  source: "my-source",
  certainty: "published",
  year: "2026",
  unit: "my-trust",
  occupation: "bioingenior",
  county: "county-46",
  programme: "my-programme",
  driver: "my-driver",
  unit_of_measure: "persons",
  age_from: "20",
  age_to: "24",
  edition: "ssb-2026",
  alternative: "MMMM",
  hpr: "BI",
  styrk08: "3212",
  isco08: "3212",
  organisation_number: "123456789",
  code: "46",
  window_from: "W02",
  window_to: "W20",
  from_week: "2027-W02",
  to_week: "2027-W20",
  period: "2025",
  from: "07:30",
  to: "15:30",
  departs: "14:00",
  discipline: "pathology",
  latitude: "60.39",
  longitude: "5.32",
};

function exampleCell(column: string, field: Field<unknown>): string {
  if (!field.required && !["parent", "note"].includes(column)) return "";
  const { enum: allowed, minimum, maximum } = field.constraints;
  if (EXAMPLES[column] !== undefined && !(column === "year" && field.kind !== "integer")) return EXAMPLES[column];
  if (allowed !== undefined) return allowed[0]!;
  switch (field.kind) {
    case "boolean":
      return "true";
    case "date":
      return "2026-01-01";
    case "integer":
      return String(minimum ?? 1);
    case "number":
      return maximum === 1 ? "0.5" : maximum === undefined ? "12.5" : String(Math.max(minimum ?? 0, 0.01));
    case "string":
      return field.constraints.pattern === undefined ? "Text" : "my-id";
  }
}
