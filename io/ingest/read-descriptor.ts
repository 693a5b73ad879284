import { z } from "zod";
import type { DatasetDescription, TableName } from "#model/vocabulary";
import { TABLE_NAMES, TABLES } from "#model/vocabulary";
import type { FindingList } from "./findings/finding-list.ts";
import { nearest } from "./findings/nearest.ts";
import { isFileError, type PackageSource, readWhole } from "./tables/package-source.ts";

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
    .array(z.object({ name: z.string().describe("the name of a table"), path: z.string().describe("the path of one CSV file") }))
    .describe("a list of { name, path }, one for each table"),
});

/** What datapackage.json says: facts about the dataset, and the path of each table's file. */
export interface Descriptor {
  readonly description: DatasetDescription;
  readonly paths: ReadonlyMap<TableName, string>;
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
  const content = parseJson(bytes);
  if ("near" in content) {
    findings.error("descriptor-unreadable", place, { near: content.near });
    return null;
  }
  const parsed = descriptionSchema.safeParse(content.json);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const field = issue.path.map(String).join(".") || "the file";
      findings.error(
        "descriptor-field",
        { ...place, field, value: read(content.json, issue.path) },
        { field, expected: expected(issue.path) },
      );
    }
    return null;
  }
  const { name, title, version, created, framsyn, resources } = parsed.data;
  return {
    description: { name, title, version, created, baseYear: framsyn.baseYear },
    paths: readResources(resources, findings),
  };
}

function readResources(resources: readonly { name: string; path: string }[], findings: FindingList): Map<TableName, string> {
  const paths = new Map<TableName, string>();
  for (const [index, { name, path }] of resources.entries()) {
    const place = { file: DESCRIPTOR, field: `resources.${index}.name`, value: name };
    if (!isTable(name)) {
      const suggestion = nearest(name, TABLE_NAMES);
      findings.error("resource-unknown", place, suggestion === null ? { table: name } : { table: name, context: "near", suggestion });
    } else if (paths.has(name)) {
      findings.error("resource-duplicate", place, { table: name });
    } else if (path === "" || /^([/\\]|[a-z]+:)|(^|[/\\])\.\.([/\\]|$)/i.test(path)) {
      findings.error("resource-path", { file: DESCRIPTOR, field: `resources.${index}.path`, value: path }, { table: name });
    } else {
      paths.set(name, path.replace(/^\.\//, ""));
    }
  }
  for (const table of TABLE_NAMES) {
    if (TABLES[table].required && !paths.has(table) && !resources.some(({ name }) => name === table))
      findings.error("table-missing", { file: DESCRIPTOR, field: "resources" }, { table });
  }
  return paths;
}

const isTable = (name: string): name is TableName => Object.hasOwn(TABLES, name);

function parseJson(bytes: Uint8Array): { json: unknown } | { near: string } {
  let text = "";
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { json: JSON.parse(text) };
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    const start = position === undefined ? Math.max(0, text.length - 20) : Math.max(0, Number(position) - 10);
    return { near: JSON.stringify(text.slice(start, start + 20)) };
  }
}

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
