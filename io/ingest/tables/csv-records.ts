import { parse } from "csv-parse";
import type { FileWriting } from "../writing/file-writing.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import { sniff, type Writing } from "./sniff.ts";

/** Longest row, in characters: a quote that is never closed stops here instead of filling the memory. */
export const MAX_ROW_LENGTH = 200_000;
/** Most cells in a row: ten times the widest table, and far more than any file means. */
export const MAX_CELLS = 500;

/** How reading a CSV file ended. */
export interface CsvEnd {
  /** `stopped`: the reader asked for no more rows. */
  readonly reason:
    | "complete"
    | "empty"
    | "utf-16"
    | "quote-open"
    | "quote-stray"
    | "row-too-long"
    | "row-too-wide"
    | "too-many-rows"
    | "stopped";
  /** Row at which it ended. */
  readonly row: number;
  readonly finalNewline: boolean;
}

/** What a reader of CSV rows is told. */
export interface CsvReader {
  /** How the file is written, before the first row. */
  start?(writing: Writing): void;
  /** Each row that is not blank, with its number as a spreadsheet shows it. Returns false to stop. */
  row(cells: readonly string[], row: number): boolean;
}

const REASONS: Readonly<Record<string, CsvEnd["reason"]>> = {
  CSV_QUOTE_NOT_CLOSED: "quote-open",
  CSV_INVALID_CLOSING_QUOTE: "quote-stray",
  INVALID_OPENING_QUOTE: "quote-stray",
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: "quote-stray",
  CSV_MAX_RECORD_SIZE: "row-too-long",
};

/** Reads at most so many rows of a CSV file after its header, blank ones included, piece by piece; memory does not grow with the file. */
export async function readCsv(
  pieces: AsyncIterable<Uint8Array>,
  reader: CsvReader,
  said: FileWriting,
  mostRows = DEFAULT_LIMITS.rows,
): Promise<CsvEnd> {
  let row = 0;
  let records = 0;
  let stopped = false;
  let lastByte = 0;
  let failure: CsvEnd["reason"] | null = null;
  let parser: ReturnType<typeof parse> | null = null;
  // The parser always closes, after the end as after an error; "error" alone says why.
  let closed: Promise<void> = Promise.resolve();
  const onRecord = (cells: string[]): null => {
    if (stopped || failure !== null) return null;
    // Comments are lines of the file too.
    row = 1 + records++ + parser!.info.comment_lines;
    // The parser takes each row for the first: it would make an error, at a hundred times the cost of a row, of each that is not as long.
    (parser!.info as { records: number }).records = 0;
    if (row - 1 > mostRows) failure = "too-many-rows";
    else if (cells.length > MAX_CELLS) failure = "row-too-wide";
    else if (cells.length > 1 || cells[0] !== "") stopped = !reader.row(cells, row);
    return null;
  };
  for await (const piece of pieces) {
    if (piece.length === 0) continue;
    if (parser === null) {
      const found = sniff(piece);
      const writing = said.delimiter === null ? found : { ...found, delimiter: said.delimiter };
      if (writing.encoding === "utf-16" && said.encoding === null) return { reason: "utf-16", row: 1, finalNewline: true };
      reader.start?.(writing);
      parser = parse({
        bom: true,
        delimiter: writing.delimiter,
        ...(said.lineTerminator === null ? {} : { record_delimiter: said.lineTerminator }),
        quote: said.quoteChar,
        escape: said.escapeChar,
        ...(said.commentChar === null ? {} : { comment: said.commentChar, comment_no_infix: true }),
        ltrim: said.skipInitialSpace,
        relax_column_count: true,
        max_record_size: MAX_ROW_LENGTH,
        on_record: onRecord,
      });
      parser.on("error", (error: Error & { code?: string }) => {
        failure ??= REASONS[error.code ?? ""] ?? "quote-stray";
      });
      const opened = parser;
      closed = new Promise((resolve) => opened.once("close", resolve));
      parser.resume();
    }
    lastByte = piece.at(-1)!;
    if (!parser.write(piece) && failure === null) await Promise.race([drained(parser), closed]);
    if (failure !== null || stopped) break;
  }
  if (parser === null) return { reason: "empty", row: 1, finalNewline: true };
  if (failure === null && !stopped) {
    parser.end();
    await closed;
  } else {
    parser.destroy();
  }
  const reason = failure ?? (stopped ? "stopped" : "complete");
  const isCounted = failure === null || failure === "too-many-rows" || failure === "row-too-wide";
  return { reason, row: isCounted ? row : row + 1, finalNewline: lastByte === 10 || lastByte === 13 };
}

const drained = (parser: ReturnType<typeof parse>): Promise<void> => new Promise((resolve) => parser.once("drain", resolve));
