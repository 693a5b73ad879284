import type { FindingList } from "../findings/finding-list.ts";
import { type ColumnWriting, type FileWriting, USUAL_WRITING } from "./file-writing.ts";

type Said = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Said => typeof value === "object" && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
/** Missing values as texts; the second edition of the standard also has objects with value and label. */
const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : []).map((one) => String(isObject(one) ? one.value : one)).filter((one) => one !== "");

/** What says nothing about how figures are read. */
const HARMLESS = {
  dialect: ["$schema", "name", "title", "description", "type", "profile", "csvddfVersion", "headerJoin", "caseSensitiveHeader"],
  honoured: [
    "delimiter",
    "lineTerminator",
    "quoteChar",
    "doubleQuote",
    "escapeChar",
    "header",
    "commentChar",
    "skipInitialSpace",
    "nullSequence",
  ],
  /** Other values than these change what is read. */
  usual: { headerRows: "[1]", commentRows: "[]" } as Readonly<Record<string, string>>,
};
/** Properties that belong to a field and would be passed over where they stand elsewhere. */
const OF_FIELDS = ["decimalChar", "groupChar", "bareNumber"];
const FORMATS = ["csv", "tsv", "txt", "csv.gz", "gz"];
const DATE_FORMATS = ["default", "any", "%Y-%m-%d"];

/** Reads how a table's files are written from what datapackage.json says of it. What is said and not honoured is a finding. */
export function saidWriting(
  said: Said,
  whole: Said,
  at: { readonly file: string; readonly index: number; readonly table: string },
  findings: FindingList,
): FileWriting {
  const refuse = (property: string, value: unknown): void => {
    const shown = JSON.stringify(value);
    findings.error(
      "property-unsupported",
      { file: at.file, field: `resources.${at.index}.${property}`, value: shown },
      { property, table: at.table, value: shown },
    );
  };
  for (const property of ["dialect", "schema"])
    if (typeof said[property] === "string")
      findings.error(
        "resource-unread",
        { file: at.file, field: `resources.${at.index}.${property}`, value: said[property] },
        { table: at.table, value: said[property] },
      );
  const dialect: Said = { ...(isObject(whole.dialect) ? whole.dialect : {}), ...(isObject(said.dialect) ? said.dialect : {}) };
  const schema: Said = isObject(said.schema) ? said.schema : {};
  for (const [name, value] of Object.entries(dialect)) {
    if (HARMLESS.dialect.includes(name) || HARMLESS.honoured.includes(name) || HARMLESS.usual[name] === JSON.stringify(value)) continue;
    refuse(`dialect.${name}`, value);
  }
  for (const property of OF_FIELDS) if (said[property] !== undefined) refuse(property, said[property]);
  if (said.data !== undefined) refuse("data", "…");
  if (textOf(said.format) !== null && !FORMATS.includes(String(said.format).toLowerCase())) refuse("format", said.format);
  const compression = textOf(said.compression);
  if (compression !== null && !["gz", "gzip", "no"].includes(compression)) refuse("compression", compression);
  const columns = columnsOf(
    schema,
    [
      ...textsOf(whole.missingValues),
      ...textsOf(said.missingValues),
      ...textsOf(schema.missingValues),
      ...textsOf([dialect.nullSequence ?? ""]),
    ],
    refuse,
  );
  const header = dialect.header !== false;
  if (!header && columns.size === 0)
    findings.error("header-columns-missing", { file: at.file, field: `resources.${at.index}.schema.fields` }, { table: at.table });
  const escapeChar = textOf(dialect.escapeChar);
  const quoteChar = textOf(dialect.quoteChar) ?? '"';
  const delimiter = textOf(dialect.delimiter);
  const terminator = textOf(dialect.lineTerminator);
  const fallback: ColumnWriting = columns.get("") ?? USUAL_WRITING.column("");
  return {
    // Norwegian spreadsheets save with semicolons whatever the description says: commas are what is found out.
    delimiter: delimiter === "," ? null : delimiter,
    lineTerminator: terminator === null || /^(\r\n|\n|\r)$/.test(terminator) ? null : terminator,
    quoteChar,
    escapeChar: escapeChar ?? (dialect.doubleQuote === false ? null : quoteChar),
    commentChar: textOf(dialect.commentChar),
    skipInitialSpace: dialect.skipInitialSpace === true,
    header,
    encoding: encodingOf(textOf(said.encoding), at, findings),
    compressed: compression === "gz" || compression === "gzip",
    columns: [...columns.keys()].filter((name) => name !== ""),
    column: (name) => columns.get(name) ?? fallback,
  };
}

/** How each field that is named is written; the empty name stands for those that are not. */
function columnsOf(
  schema: Said,
  missing: readonly string[],
  refuse: (property: string, value: unknown) => void,
): Map<string, ColumnWriting> {
  const plain = USUAL_WRITING.column("");
  const columns = new Map<string, ColumnWriting>(missing.length === 0 ? [] : [["", { ...plain, missing: new Set(missing) }]]);
  for (const field of Array.isArray(schema.fields) ? schema.fields : []) {
    if (!isObject(field) || textOf(field.name) === null) continue;
    const name = String(field.name);
    if (field.type === "date" && textOf(field.format) !== null && !DATE_FORMATS.includes(String(field.format)))
      refuse(`schema.fields.${name}.format`, field.format);
    columns.set(name, {
      missing: new Set([...missing, ...textsOf(field.missingValues)]),
      decimalChar: textOf(field.decimalChar),
      groupChar: textOf(field.groupChar),
      bareNumber: field.bareNumber !== false,
      trueValues: new Set(textsOf(field.trueValues)),
      falseValues: new Set(textsOf(field.falseValues)),
    });
  }
  return columns;
}

function encodingOf(encoding: string | null, at: { readonly file: string; readonly index: number }, findings: FindingList): string | null {
  if (encoding === null) return null;
  try {
    const { encoding: known } = new TextDecoder(encoding);
    return known === "utf-8" ? null : known;
  } catch {
    findings.error("encoding-unknown", { file: at.file, field: `resources.${at.index}.encoding`, value: encoding }, { encoding });
    return null;
  }
}
