import { readFile, type Sheet } from "#io/files";
import { FindingList } from "../../findings/finding-list.ts";
import type { Cube } from "../cube/cube.ts";
import { type CodeList, codeListOfJson, codeListOfSheet } from "./code-lists.ts";
import { withoutComments } from "./comment-lines.ts";
import { looksLikeRows, rowsToSheet } from "./flat-rows.ts";
import { looksLikeJsonStat, readJsonStat } from "./json-stat.ts";
import { looksLikeJson, readJsonText } from "./json-text.ts";
import type { NamedReading } from "./table/table-reading.ts";
import { type SheetOfFile, tableToCube } from "./table/table-to-cube.ts";

/** What a statistics file holds. */
export type StatisticsContent = { readonly kind: "cubes"; readonly cubes: readonly Cube[] } | CodeList;

/**
 * Reads a statistics file: JSON-stat, rows as JSON (DBH), CSV or workbook with a table, or a Klass list of codes or changes.
 *
 * Gives null where it cannot be read; the findings then say why. Never throws for what is in the file.
 */
export async function readStatistics(
  bytes: Uint8Array,
  file: string,
  reading: NamedReading,
  findings: FindingList,
): Promise<StatisticsContent | null> {
  const content = looksLikeJson(bytes) ? readJson(bytes, file, reading, findings) : await readSheets(bytes, file, reading, findings);
  return findings.errors > 0 ? null : content;
}

function readJson(bytes: Uint8Array, file: string, reading: NamedReading, findings: FindingList): StatisticsContent | null {
  const json = readJsonText(bytes, file, findings);
  if (json === undefined) return null;
  if (looksLikeJsonStat(json)) return { kind: "cubes", cubes: readJsonStat(json, file, findings) };
  const codes = codeListOfJson(json);
  if (codes !== null) return codes;
  if (looksLikeRows(json)) return cubes([tableToCube(rowsToSheet(json), { file, delimiter: null, workbook: false }, reading, findings)]);
  findings.error("stat-not-statistics", { file });
  return null;
}

async function readSheets(
  bytes: Uint8Array,
  file: string,
  reading: NamedReading,
  findings: FindingList,
): Promise<StatisticsContent | null> {
  const { bytes: table, comments, lines } = withoutComments(bytes);
  const read = await readFile(table, { name: file });
  if (!read.ok) {
    const { code, params } = read.problem;
    findings.error(code, { file }, typeof params.row === "number" ? { ...params, row: params.row + lines } : params);
    return null;
  }
  const { delimiter, containers, remarks } = read.file;
  for (const { code, params } of remarks) findings.warning(code, { file }, params);
  const sheets = read.file.sheets.map(({ rows, ...sheet }) => ({
    ...sheet,
    rows: rows.map(({ number, cells }) => ({ number: number + lines, cells })),
  }));
  const named = reading.sheet === undefined ? sheets : sheets.filter(({ name }) => name === null || name === reading.sheet);
  if (named.length === 0)
    findings.error("stat-sheet-missing", { file, value: reading.sheet! }, { sheets: sheets.map(({ name }) => name ?? "").join(", ") });
  const only = named.length === 1 ? codeListOfSheet(named[0]!) : null;
  if (only !== null) return only;
  const of = { file, delimiter, workbook: !containers.includes("delimited") };
  if (named.length === 1) return cubes([withNotes(tableToCube(named[0]!, of, reading, findings), comments)]);
  return severalSheets(named, of, reading, findings);
}

/** Of several sheets those that hold a table; where none does, the findings of the first say why. */
function severalSheets(sheets: readonly Sheet[], of: SheetOfFile, reading: NamedReading, findings: FindingList): StatisticsContent {
  const read = sheets.map((sheet) => {
    const own = new FindingList();
    const cube = tableToCube(sheet, of, reading, own);
    return { cube: cube === null ? null : { ...cube, source: { ...cube.source, title: sheet.name ?? cube.source.title } }, own };
  });
  if (read.every(({ cube }) => cube === null)) for (const finding of read[0]!.own.list) findings.take(finding);
  return cubes(read.map(({ cube }) => cube));
}

const withNotes = (cube: Cube | null, comments: readonly string[]): Cube | null => {
  if (cube === null || comments.length === 0) return cube;
  const { source } = cube;
  const numbered = comments.map((line) => /\b(?:table|tabell) (\d{5})\b/i.exec(line)?.[1]).find((id) => id !== undefined);
  return {
    ...cube,
    source: {
      ...source,
      title: source.title ?? comments[0]!,
      tableId: source.tableId ?? numbered ?? null,
      notes: [...comments, ...source.notes],
    },
  };
};

const cubes = (list: readonly (Cube | null)[]): StatisticsContent => ({ kind: "cubes", cubes: list.filter((cube) => cube !== null) });
