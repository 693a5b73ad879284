import { type Field, TABLE_NAMES, TABLES, type Table } from "#model/vocabulary";
import { tablePath } from "../data-package-descriptor.ts";

/** Writes the reference part of docs/dataset.md: every table and column, from the definitions that files are checked against. */
export function documentTables(): string {
  const overview = TABLE_NAMES.map(
    (name) => `| [\`${name}\`](#${name}) | ${TABLES[name].required ? "yes" : "no"} | ${firstSentence(TABLES[name])} |`,
  );
  return ["| table | required | holds |\n|---|---|---|", ...overview, "", ...TABLE_NAMES.map((name) => documentTable(TABLES[name]))].join(
    "\n",
  );
}

const firstSentence = ({ description }: Table): string => /^.*?[.:](?= |$)/.exec(description)![0].replace(/:$/, ".");

function documentTable(table: Table): string {
  const rows = Object.entries(table.fields).map(
    ([name, field]) =>
      `| \`${name}\` | ${field.kind} | ${field.required ? "yes" : "no"} | ${limits(field)} | ${escapeBar(field.description)} |`,
  );
  return `### ${table.name}

${table.description}

File \`${tablePath(table.name)}\`, ${table.required ? "required" : "may be left out"}. Key: ${table.primaryKey.map((name) => `\`${name}\``).join(", ")}.

| column | type | must be filled in | allowed | meaning |
|---|---|---|---|---|
${rows.join("\n")}
`;
}

function limits({ constraints, references }: Field<unknown>): string {
  const { minimum, maximum, pattern, enum: allowed } = constraints;
  if (references !== undefined) return `\`${references.field}\` in [${references.table}](#${references.table})`;
  if (allowed !== undefined) return allowed.map((value) => `\`${value}\``).join(", ");
  if (pattern !== undefined) return `\`${escapeBar(pattern)}\``;
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`;
  if (minimum !== undefined) return `${minimum} or more`;
  return maximum === undefined ? "" : `${maximum} or less`;
}

/** A bar would end a table's cell. */
const escapeBar = (text: string): string => text.replaceAll("|", "\\|");
