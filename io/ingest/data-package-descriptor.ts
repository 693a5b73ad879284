import { type DatasetDescription, type Field, TABLES, type Table, type TableName } from "#model/vocabulary";

/** Where a table's file lies inside a package. */
export const tablePath = (table: string): string => `data/${table}.csv`;

/** Builds the Frictionless Data Package descriptor of a dataset, with a Table Schema for each of its tables. */
export function dataPackageDescriptor(description: DatasetDescription, tables: readonly TableName[]): Record<string, unknown> {
  const { name, title, version, created, baseYear } = description;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    title,
    version,
    created: created.length === 10 ? `${created}T00:00:00Z` : created,
    framsyn: { baseYear },
    resources: tables.map((table) => resource(TABLES[table])),
  };
}

function resource(table: Table): Record<string, unknown> {
  return {
    name: table.name,
    description: table.description,
    type: "table",
    path: tablePath(table.name),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", header: true },
    schema: tableSchema(table),
  };
}

function tableSchema(table: Table): Record<string, unknown> {
  const fields = Object.entries(table.fields);
  return {
    fields: fields.map(([name, field]) => fieldSchema(name, field)),
    missingValues: [""],
    primaryKey: table.primaryKey,
    foreignKeys: fields.flatMap(([name, { references }]) =>
      references === undefined
        ? []
        : [
            {
              fields: [name],
              reference: { resource: references.table === table.name ? "" : references.table, fields: [references.field] },
            },
          ],
    ),
  };
}

function fieldSchema(name: string, field: Field<unknown>): Record<string, unknown> {
  const constraints = { ...(field.required ? { required: true } : {}), ...field.constraints };
  return { name, type: field.kind, description: field.description, ...(Object.keys(constraints).length > 0 ? { constraints } : {}) };
}
