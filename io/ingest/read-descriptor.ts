import { z } from "zod";
import type { DatasetDescription, TableName } from "#model/vocabulary";
import { TABLE_NAMES, TABLES } from "#model/vocabulary";
import type { FindingList } from "./findings/finding-list.ts";
import { nearest } from "./findings/nearest.ts";
import { readJsonFile } from "./json/read-json-file.ts";
import { isFileError, type PackageSource, readWhole } from "./tables/package-source.ts";
import type { FileWriting } from "./writing/file-writing.ts";
import { saidWriting } from "./writing/said-writing.ts";

/** Name of the file that describes a package. */
export const DESCRIPTOR = "datapackage.json";
const MAX_DESCRIPTOR_BYTES = 8 * 1024 * 1024;

/** What the fields of datapackage.json must hold, with the words a finding uses for it. */
const descriptionSchema = z.object({
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]*$/)
    .describe("a key with lower-case letters a-z, digits and hyphens"),
  title: z.string().min(1).describe("a title in plain text"),
  version: z.string().min(1).max(60).describe('an edition, for example "2026.1"'),
  created: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).describe('a date, for example "2026-11-22"'),
  framsyn: z
    .object({ baseYear: z.int().min(1990).max(2100).describe("the year whose 1 January the stock describes, for example 2026") })
    .describe('{ "baseYear": 2026 }'),
  resources: z
    .array(
      z.looseObject({
        name: z.string().describe("the name of a table"),
        path: z.union([z.string(), z.array(z.string()).min(1)]).describe("the path of a CSV file, or a list of them"),
      }),
    )
    .describe("a list of { name, path }, one for each table"),
});

/** What datapackage.json says: facts about the dataset, and the path of each table's file. */
export interface Descriptor {
  readonly description: DatasetDescription;
  readonly tables: ReadonlyMap<TableName, ListedTable>;
}

/** Where a table's files are, in order, and how they are written. */
export interface ListedTable {
  readonly paths: readonly string[];
  readonly writing: FileWriting;
}

/** Reads datapackage.json; null where it cannot be used at all. */
export async function readDescriptor(source: PackageSource, findings: FindingList): Promise<Descriptor | null> {
  const place = { file: DESCRIPTOR };
  const file = source.get(DESCRIPTOR);
  if (file === undefined) {
    findings.error("descriptor-missing", place);
    return null;
  }
  if (file.bytes > MAX_DESCRIPTOR_BYTES) {
    findings.error("file-too-large", place, { bytes: file.bytes, limit: MAX_DESCRIPTOR_BYTES });
    return null;
  }
  const bytes = await readWhole(file).catch((error: unknown) => {
    if (!isFileError(error)) throw error;
    return null;
  });
  if (bytes === null) {
    findings.error("input-missing", place);
    return null;
  }
  const content = readJsonFile(bytes, DESCRIPTOR);
  if (content.findings !== null) {
    for (const finding of content.findings) findings.take(finding);
    return null;
  }
  const parsed = descriptionSchema.safeParse(content.value);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const field = issue.path.map(String).join(".") || "the file";
      findings.error(
        "descriptor-field",
        { ...place, field, value: read(content.value, issue.path) },
        { field, expected: expected(issue.path) },
      );
    }
    return null;
  }
  const { name, title, version, created, framsyn, resources } = parsed.data;
  return {
    description: { name, title, version, created, baseYear: framsyn.baseYear },
    tables: readResources(resources, content.value as Readonly<Record<string, unknown>>, findings),
  };
}

interface Resource {
  readonly [property: string]: unknown;
  readonly name: string;
  readonly path: string | readonly string[];
}

/** Whether a resource is a table of figures that somebody may have meant to be read. */
const isTabular = ({ path, format, mediatype, type, profile }: Resource): boolean =>
  /\.(csv|tsv|csv\.gz)$/i.test([path].flat()[0]!) ||
  /csv/i.test(`${format} ${mediatype}`) ||
  type === "table" ||
  /tabular/.test(String(profile));

function readResources(
  resources: readonly Resource[],
  whole: Readonly<Record<string, unknown>>,
  findings: FindingList,
): Map<TableName, ListedTable> {
  const tables = new Map<TableName, ListedTable>();
  for (const [index, resource] of resources.entries()) {
    const { name } = resource;
    const paths = [resource.path].flat();
    const place = { file: DESCRIPTOR, field: `resources.${index}.name`, value: name };
    const outside = paths.find((path) => path === "" || /^([/\\]|[a-z]+:)|(^|[/\\])\.\.([/\\]|$)/i.test(path));
    if (!isTable(name)) {
      const suggestion = nearest(name, TABLE_NAMES);
      if (suggestion !== null && isTabular(resource))
        findings.error("resource-unknown", place, { table: name, context: "near", suggestion });
      else findings.warning("resource-passed-over", place, { table: name });
    } else if (tables.has(name)) {
      findings.error("resource-duplicate", place, { table: name });
    } else if (outside !== undefined) {
      findings.error("resource-path", { file: DESCRIPTOR, field: `resources.${index}.path`, value: outside }, { table: name });
    } else {
      const writing = saidWriting(resource, whole, { file: DESCRIPTOR, index, table: name }, findings);
      tables.set(name, { paths: paths.map((path) => path.replace(/^\.\//, "")), writing });
    }
  }
  for (const table of TABLE_NAMES) {
    if (TABLES[table].required && !tables.has(table) && !resources.some(({ name }) => name === table))
      findings.error("table-missing", { file: DESCRIPTOR, field: "resources" }, { table });
  }
  return tables;
}

const isTable = (name: string): name is TableName => Object.hasOwn(TABLES, name);

/** What the schema's description says about a path; list positions stand for their element. */
function expected(path: readonly PropertyKey[]): string {
  let schema: unknown = descriptionSchema;
  for (const step of path) {
    const next = typeof step === "number" ? (schema as z.ZodArray).element : (schema as z.ZodObject).shape?.[String(step)];
    if (next === undefined) break;
    schema = next;
  }
  return (schema as z.ZodType).description ?? "an object with name, title, version, created, framsyn and resources";
}

function read(json: unknown, path: readonly PropertyKey[]): string | null {
  let found: unknown = json;
  for (const step of path) found = typeof found === "object" && found !== null ? (found as Record<PropertyKey, unknown>)[step] : undefined;
  return found === undefined ? null : JSON.stringify(found);
}
