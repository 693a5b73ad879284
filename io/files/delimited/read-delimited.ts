import { CsvError, type Parser, parse } from "csv-parse";
import { type FileReading, type Remark, Unreadable } from "../reading/file-result.ts";
import { pause } from "../reading/pause.ts";
import { type ReadingBounds, SheetBuilder } from "../reading/sheet-builder.ts";
import { findDelimiter } from "./delimiter.ts";
import { rowEnds } from "./row-ends.ts";

/** Bytes parsed between two pauses: some ten milliseconds. */
const PIECE = 1 << 18;

/** A first line that tells Excel the separator, as some systems write it. */
const SEPARATOR_LINE = /^"?sep=(.)"?[;,\t|]*(?:\r\n|\r|\n)/i;

/** What is wrong with the quotation marks, by the parser's codes. */
const QUOTES: Readonly<Record<string, "file-quote-open" | "file-quote-stray">> = {
  CSV_QUOTE_NOT_CLOSED: "file-quote-open",
  CSV_INVALID_CLOSING_QUOTE: "file-quote-stray",
  INVALID_OPENING_QUOTE: "file-quote-stray",
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: "file-quote-stray",
};

/**
 * Reads text with a separator between cells: ";", tab, "|" or ",", with cells in quotation marks where they hold one, or a line feed.
 *
 * @throws Unreadable, or the signal's reason
 */
export async function readDelimited(
  text: string,
  bounds: ReadingBounds,
  signal: AbortSignal | undefined,
): Promise<Pick<FileReading, "delimiter" | "sheets" | "remarks">> {
  const remarks: Remark[] = [];
  const separatorLine = SEPARATOR_LINE.exec(text);
  const body = separatorLine === null ? text : text.slice(separatorLine[0].length);
  const delimiter = separatorLine === null ? findDelimiter(body) : separatorLine[1]!;
  const sheet = new SheetBuilder(bounds);
  if (separatorLine !== null) {
    sheet.blank(1);
    remarks.push({ code: "file-separator-line", params: { separator: delimiter! } });
  }
  refuseTooManyLines(body, bounds);
  const comments = await readRows(body, delimiter, sheet, bounds, signal);
  if (comments > 0) remarks.push({ code: "file-comment-lines", params: { number: comments } });
  const table = sheet.asTheyCame();
  if (table === null) throw new Unreadable("file-blank");
  return { delimiter, sheets: [table], remarks };
}

/** Counting line feeds takes no time: a file of blank lines is refused before it is read. A cell may hold some, so twice as many are let by. */
function refuseTooManyLines(text: string, { limits }: ReadingBounds): void {
  let lines = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
    if (++lines > 2 * limits.rows) throw new Unreadable("file-too-many-rows", { limit: limits.rows });
}

/** @returns how many lines on top were comments */
async function readRows(
  text: string,
  delimiter: string | null,
  sheet: SheetBuilder,
  { limits }: ReadingBounds,
  signal: AbortSignal | undefined,
): Promise<number> {
  let comments = 0;
  let onTop = true;
  let failure: unknown = null;
  const onRecord = (cells: string[]): null => {
    // The parser makes an error, with its stack, of each row that is not as long as the first, and then lets it be: with a title on top that
    // takes twenty times as long as the reading. A first row is not compared.
    (parser.info as { records: number }).records = 0;
    if (failure !== null) return null;
    // The parser takes each row for the first: it would make an error, at a hundred times the cost of a row, of each that is not as long.
    (parser.info as { records: number }).records = 0;
    try {
      const comment = onTop && cells[0]!.startsWith("#") && cells.slice(1).every((cell) => cell.trim() === "");
      if (comment) comments++;
      if (!comment && cells.some((cell) => cell.trim() !== "")) onTop = false;
      if (comment) sheet.blank(1);
      else {
        if (swallowsRows(cells, delimiter)) throw new Unreadable("file-quote-open", { row: sheet.number + 1 });
        sheet.row(cells);
      }
    } catch (error) {
      failure = error;
    }
    return null;
  };
  const parser = parse({
    // A sign that no text has: rows of one cell each.
    delimiter: delimiter ?? "\u0000",
    record_delimiter: rowEnds(text, delimiter),
    relax_column_count: true,
    max_record_size: limits.cellLength * 20,
    on_record: onRecord,
  });
  const closed = new Promise<void>((resolve) => parser.once("close", resolve));
  parser.on("error", (error) => {
    failure ??= error;
  });
  parser.resume();
  const bytes = Buffer.from(text, "utf8");
  for (let start = 0; start < bytes.length && failure === null; start += PIECE) {
    await pause(signal);
    await write(parser, bytes.subarray(start, start + PIECE), closed);
  }
  if (failure === null) parser.end();
  else parser.destroy();
  await closed;
  if (failure instanceof CsvError) throw asProblem(failure, sheet.number + 1, limits.cellLength);
  if (failure !== null) throw failure;
  return comments;
}

/** Whether a cell holds a line like the rows of the file: then two quotation marks stand where they do not belong, and the rows between them are lost. */
function swallowsRows(cells: readonly string[], delimiter: string | null): boolean {
  if (delimiter === null) return false;
  return cells.some((cell) => {
    if (!cell.includes("\n")) return false;
    const separators = cell.split(/\r?\n/).map((line) => line.split(delimiter).length - 1);
    return separators.some((number) => number >= 2);
  });
}

function write(parser: Parser, piece: Uint8Array, closed: Promise<void>): Promise<void> | void {
  if (parser.write(piece)) return;
  return Promise.race([new Promise<void>((resolve) => parser.once("drain", resolve)), closed]);
}

function asProblem(error: CsvError, row: number, longest: number): Unreadable {
  const quotes = QUOTES[error.code];
  return quotes === undefined ? new Unreadable("file-cell-too-long", { row, limit: longest }) : new Unreadable(quotes, { row });
}
