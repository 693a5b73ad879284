import type { Finding, TableName } from "#model/vocabulary";
import type { GapCode } from "../finding-codes.ts";

/** The dataset lacks figures a run needs. `findings` names every cell, so that all can be mended at once. */
export class MissingFigures extends Error {
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
    super(`${findings[0]?.message ?? "Figures are missing"}${more}`);
    this.name = "MissingFigures";
    this.findings = findings;
  }
}

const MOST_LISTED = 200;

/** Collects what is missing while inputs are compiled; missing is never read as zero. */
export interface Gaps {
  /** Notes a missing or unusable figure and gives NaN, which never reaches a run: `close` throws first. */
  note(code: GapCode, table: TableName, field: string, message: string, params: Finding["params"]): number;
  /** Throws MissingFigures when anything was noted. */
  close(): void;
}

/** Starts an empty collection. The same cell is listed once. */
export function openGaps(): Gaps {
  const findings = new Map<string, Finding>();
  return {
    note(code, table, field, message, params) {
      const key = `${code}|${table}|${field}|${JSON.stringify(params)}`;
      if (!findings.has(key) && findings.size < MOST_LISTED) {
        findings.set(key, {
          severity: "error",
          code: `dataset.${code}`,
          file: `${table}.csv`,
          row: null,
          field,
          value: null,
          message,
          params,
        });
      }
      return Number.NaN;
    },
    close() {
      if (findings.size > 0) throw new MissingFigures([...findings.values()]);
    },
  };
}
