import type { Language } from "#io/language";
import type { PackedDataset } from "#io/packed";
import type { ExportFormat } from "#io/placement-files";
import type { Allocation, Explanation, TermChange, TermRows } from "#model/placement";
import type { FoundWorth } from "./found-worth.ts";

/** Places in the memory that a thread shares with who gave it a task. */
export const SHARED = { stop: 0, placed: 1, bound: 2 } as const;
/** Numbers in it. */
export const SHARED_LENGTH = 3;

/** What a thread does with a term. */
export type Task =
  | {
      readonly kind: "allocate";
      readonly rows: TermRows;
      readonly hash: string;
      readonly changes: readonly TermChange[];
      readonly earlier: Allocation | undefined;
      /** Stop, placed, bound; placed and bound are -1 until there are some. */
      readonly shared: Int32Array<SharedArrayBuffer>;
    }
  | {
      readonly kind: "worth";
      readonly rows: TermRows;
      readonly allocation: Allocation;
      /** Students more in each class of a programme. */
      readonly more: number;
      /** The dataset and year that staff are told of; null: students alone. */
      readonly staff: { readonly dataset: PackedDataset; readonly year: number } | null;
    }
  | { readonly kind: "explain"; readonly rows: TermRows; readonly allocation: Allocation; readonly student: string }
  | {
      readonly kind: "export";
      readonly rows: TermRows;
      readonly allocation: Allocation;
      /** Given out before, the oldest first. */
      readonly earlier: readonly Allocation[];
      readonly wanted: WantedFiles;
    };

/** Which files of an allocation are wanted. */
export interface WantedFiles {
  readonly format: ExportFormat;
  readonly student?: string | undefined;
  readonly site?: string | undefined;
  readonly language: Language;
  /** Day they are written, ISO 8601. */
  readonly date: string;
}

/** What comes of it. */
export type Result =
  | { readonly kind: "allocate"; readonly allocation: Allocation }
  | { readonly kind: "worth"; readonly found: FoundWorth }
  | { readonly kind: "explain"; readonly explanation: Explanation }
  | { readonly kind: "export"; readonly files: (readonly [name: string, bytes: Uint8Array])[] };
