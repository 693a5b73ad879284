import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Entry, entries } from "./entries.ts";
import type { WrittenArea } from "./find-texts.ts";
import type { TextPlace } from "./locate.ts";
import { sourcesOf } from "./sources.ts";
import type { SheetRow } from "./spreadsheet.ts";

/** What came of rows: the files written, and each row that was left out with the reason. */
export interface Imported {
  readonly files: readonly string[];
  readonly findings: readonly string[];
}

/** Writes the rows that differ into the files of their texts; a row that would break a text is left out and told of. */
export async function importRows(root: string, areas: readonly WrittenArea[], rows: readonly SheetRow[]): Promise<Imported> {
  const findings: string[] = [];
  const files = new Set<string>();
  const known = new Map(areas.map((area) => [area.area, new Map(entries(area.texts).map((entry) => [entry.key, entry]))]));
  const seen = new Set<string>();
  const changes = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const name = `${row.area}:${row.key}`;
    const entry = known.get(row.area)?.get(row.key);
    const wrong = seen.has(name)
      ? "stands twice; the first is taken"
      : entry === undefined
        ? "is no text; keys are made in code"
        : wrongRow(row, entry);
    seen.add(name);
    if (wrong !== null) findings.push(`${name} ${wrong}`);
    else if (differs(row, entry!)) changes.set(row.area, [...(changes.get(row.area) ?? []), row]);
  }
  for (const [area, texts] of known)
    for (const key of texts.keys())
      if (!seen.has(`${area}:${key}`)) findings.push(`${area}:${key} is not in the spreadsheet; it stays as it is`);
  for (const area of areas) for (const file of await writeChanges(root, area, changes.get(area.area) ?? [], findings)) files.add(file);
  return { files: [...files], findings };
}

const placeholders = (text: string): string =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name))].toSorted().join(", ");

/** Says why a row cannot be taken, or null. */
function wrongRow({ nb, nn, en }: SheetRow, entry: Entry): string | null {
  if (nb === "") return "has no bokmål";
  if (en === "" && entry.en !== undefined) return "has no English";
  const expected = placeholders(entry.nb ?? "");
  for (const [language, text] of Object.entries({ nb, nn: nn || nb, en: en || nb })) {
    const found = placeholders(text);
    if (found !== expected) return `has the values {${found}} in ${language}, but code gives {${expected}}`;
  }
  return null;
}

const differs = ({ nb, nn, en }: SheetRow, entry: Entry): boolean => nb !== entry.nb || (nn || nb) !== entry.nn || en !== (entry.en ?? "");

/** Rewrites the texts of an area where they stand: in its own file, or in those it is put together from. */
async function writeChanges(root: string, area: WrittenArea, rows: readonly SheetRow[], findings: string[]): Promise<string[]> {
  if (rows.length === 0) return [];
  const left = new Map(rows.map((row) => [row.key, row]));
  const written = (await sourcesOf(root, area)).filter(({ file, source, places }) => {
    const changed = places.filter(({ key }) => left.has(key));
    if (changed.length === 0) return false;
    writeFileSync(join(root, file), rewrite(source, changed, left));
    for (const { key } of changed) left.delete(key);
    return true;
  });
  for (const key of left.keys()) findings.push(`${area.area}:${key} is put together in code and cannot be written from a spreadsheet`);
  return written.map(({ file }) => file);
}

/** Puts the new texts in from the end, so that places before them stay right. */
const rewrite = (source: string, places: readonly TextPlace[], rows: ReadonlyMap<string, SheetRow>): string =>
  places
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { key, start, end }) => text.slice(0, start) + written(rows.get(key)!) + text.slice(end), source);

function written({ nb, nn, en }: SheetRow): string {
  const norwegian =
    nn === "" || nn === nb
      ? [["no", nb]]
      : [
          ["nb", nb],
          ["nn", nn],
        ];
  const strings = [...norwegian, ...(en === "" ? [] : [["en", en]])];
  return `{ ${strings.map(([name, text]) => `${name}: ${literal(text!)}`).join(", ")} }`;
}

/** A string as code: on several lines where the text has them. */
const literal = (text: string): string =>
  text.includes("\n") ? `\`${text.replaceAll(/[\\`]|\$(?=\{)/g, "\\$&")}\`` : JSON.stringify(text);
