import type { FindingParams } from "../findings/finding-list.ts";
import type { FindingCode } from "../findings/finding-messages.ts";

export type CellValue = string | number | boolean | null;

/** What a cell holds, or what is wrong with it. */
export interface CellResult {
  readonly value: CellValue;
  readonly problem: { readonly code: FindingCode; readonly params: FindingParams } | null;
  /** Whether a decimal comma was read. */
  readonly comma: boolean;
}

/** A cell that was read. */
export const value = (read: CellValue): CellResult => ({ value: read, problem: null, comma: false });

/** A cell that was refused. */
export const problem = (code: FindingCode, params: FindingParams = {}): CellResult => ({
  value: null,
  problem: { code, params },
  comma: false,
});
