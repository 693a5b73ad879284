/** Any file that a person has, as sheets of rows of text; what cannot be read is named. Knows nothing of what is in the tables. */

export { findHeaderRow, type HeaderRow } from "./header-row.ts";
export { isZip, type OpenZip, openZip } from "./packed/zip.ts";
export { type ReadFileOptions, readFile } from "./read-file.ts";
export type {
  Container,
  Encoding,
  FileParams,
  FileProblem,
  FileReading,
  FileResult,
  ProblemCode,
  Remark,
  RemarkCode,
} from "./reading/file-result.ts";
export { DEFAULT_FILE_LIMITS, type FileLimits } from "./reading/limits.ts";
export type { CellPlace, Sheet, SheetRow } from "./reading/sheet.ts";
