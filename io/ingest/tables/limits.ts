/** How much is read before a package is refused as too large. */
export interface Limits {
  /** Rows of one file, blank ones too: reading them takes time all the same. */
  readonly rows: number;
  /** Bytes of one file. */
  readonly bytes: number;
}

/** Two million rows is forty times the national dataset; 512 MiB holds that many rows of the widest table. */
export const DEFAULT_LIMITS: Limits = { rows: 2_000_000, bytes: 512 * 1024 * 1024 };
