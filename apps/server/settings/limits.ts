/** Sizes and rates a server accepts. */
export interface Limits {
  /** Largest JSON body, bytes. */
  readonly json: number;
  /** Largest upload, all files together, bytes. */
  readonly upload: number;
  /** Most files in an upload. */
  readonly files: number;
  /** Requests per minute and address. */
  readonly requestsPerMinute: number;
  /** Uploads per minute and address; a page that asks about a payroll file sends it again with each answer. */
  readonly uploadsPerMinute: number;
}

export const LIMITS: Limits = { json: 1 << 20, upload: 200 << 20, files: 100, requestsPerMinute: 1200, uploadsPerMinute: 120 };
