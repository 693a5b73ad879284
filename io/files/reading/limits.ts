/** How much is read before a file is refused as too large. */
export interface FileLimits {
  /** Bytes of the file as it is given. */
  readonly bytes: number;
  /** Bytes of what is unpacked from it, all parts together. */
  readonly unpackedBytes: number;
  /** Rows of all sheets together, blank ones too. */
  readonly rows: number;
  /** Columns of one sheet. */
  readonly columns: number;
  /** Cells of all sheets together, empty ones too. */
  readonly cells: number;
  /** Characters of one cell. */
  readonly cellLength: number;
  readonly sheets: number;
}

/** Payroll of the largest employer in the country, or any table of its statistics office, is a small part of this. */
export const DEFAULT_FILE_LIMITS: FileLimits = {
  bytes: 256 * 1024 * 1024,
  unpackedBytes: 384 * 1024 * 1024,
  rows: 2_000_000,
  columns: 16_384,
  cells: 20_000_000,
  cellLength: 100_000,
  sheets: 256,
};
