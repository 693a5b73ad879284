import type { Sheet } from "./sheet.ts";

/** What a file is by its contents, whatever its name says. */
export type Container = "gzip" | "zip" | "delimited" | "workbook" | "open-document" | "spreadsheet-xml" | "html";

/** How letters are written as bytes. */
export type Encoding = "UTF-8" | "UTF-16" | "Windows-1252" | "Mac Roman" | "DOS";

export type FileParams = Readonly<Record<string, string | number>>;

/** What a person should know about how a file was read. */
export type RemarkCode =
  | "file-encoding"
  | "file-encoding-mixed"
  | "file-read-twice"
  | "file-letters-lost"
  | "file-unpacked"
  | "file-separator-line"
  | "file-comment-lines"
  | "file-html"
  | "file-hidden-sheets"
  | "file-hidden-rows"
  | "file-formulas-unsaved"
  | "file-merged-numbers";

/** Why a file could not be read. */
export type ProblemCode =
  | "file-blank"
  | "file-over-limit"
  | "file-unpacks-too-large"
  | "file-too-many-rows"
  | "file-too-many-columns"
  | "file-too-many-cells"
  | "file-too-many-sheets"
  | "file-cell-too-long"
  | "file-quote-open"
  | "file-quote-stray"
  | "file-damaged"
  | "file-encrypted"
  | "file-packed-too-deep"
  | "file-zip-empty"
  | "file-zip-several"
  | "file-no-table"
  | "file-kind"
  | "file-unknown";

/** The English sentence, and those of other languages, stand with the findings. */
export interface Remark {
  readonly code: RemarkCode;
  readonly params: FileParams;
}

export interface FileProblem {
  readonly code: ProblemCode;
  readonly params: FileParams;
}

export interface FileReading {
  /** Outermost first: a gzipped CSV file is ["gzip", "delimited"]. */
  readonly containers: readonly Container[];
  /** Null where the format says it itself. */
  readonly encoding: Encoding | null;
  /** Null where there is none: in a workbook, or where rows have one cell. */
  readonly delimiter: string | null;
  /** Visible sheets with rows, in order. At least one. */
  readonly sheets: readonly Sheet[];
  readonly remarks: readonly Remark[];
}

export type FileResult = { readonly ok: true; readonly file: FileReading } | { readonly ok: false; readonly problem: FileProblem };

/** Thrown by readers of formats; `readFile` gives it back as the problem. */
export class Unreadable extends Error {
  readonly problem: FileProblem;

  constructor(code: ProblemCode, params: FileParams = {}) {
    super(code);
    this.name = "Unreadable";
    this.problem = { code, params };
  }
}
