import type { AnalysisQuestion, Answering } from "#model/analysis";

/** What the thread of an answer is sent: what to make it from, then the results of the pieces it asked for. */
export type ToAnswer =
  | { readonly kind: "begin"; readonly done: readonly unknown[]; readonly answering: Answering<AnalysisQuestion> }
  | { readonly kind: "worked"; readonly request: number; readonly results: readonly unknown[] };

/** What the thread of an answer sends. */
export type FromAnswer =
  | { readonly kind: "progress"; readonly done: number }
  /** Pieces it wants done; the request is numbered. */
  | { readonly kind: "wanted"; readonly request: number; readonly parts: readonly unknown[] }
  | { readonly kind: "answered"; readonly result: unknown }
  | { readonly kind: "failed"; readonly message: string };
