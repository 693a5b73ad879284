import type { Finding } from "#model/vocabulary";
import type { SentResult } from "./sent-result.ts";

/** What a worker sends back. `failed` carries an error's parts, since classes do not cross threads. */
export type JobMessage =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "done"; readonly result: SentResult }
  | { readonly kind: "failed"; readonly name: string; readonly message: string; readonly findings: readonly Finding[] };
