import { z } from "zod";
import { OutcomeKey } from "#model/scenario";
import { QUESTIONS } from "./questions.ts";

/** The schemas of one field of each question in a list, in its order. */
type SchemasOf<T extends readonly unknown[], F extends string> = {
  readonly [I in keyof T]: T[I] extends Readonly<Record<F, infer S>> ? S : never;
};

/** A question to the model about a dataset under a scenario. */
export const AnalysisQuestion = z.discriminatedUnion(
  "kind",
  // `map` forgets that the list has a first element, and which schema stands where.
  QUESTIONS.map(({ question }) => question) as unknown as SchemasOf<typeof QUESTIONS, "question">,
);
export type AnalysisQuestion = z.infer<typeof AnalysisQuestion>;

/** The answer to a question, of the same kind. */
export const AnalysisResult = z.discriminatedUnion(
  "kind",
  QUESTIONS.map(({ result }) => result) as unknown as SchemasOf<typeof QUESTIONS, "result">,
);
export type AnalysisResult = z.infer<typeof AnalysisResult>;

/** A kind of question, and the question and answer of a kind. */
export type QuestionKind = AnalysisQuestion["kind"];
export type QuestionOf<K extends QuestionKind> = Extract<AnalysisQuestion, { readonly kind: K }>;
export type ResultOf<K extends QuestionKind> = Extract<AnalysisResult, { readonly kind: K }>;

/** An answer with what it is a pure function of: same key and question, same bytes. */
export const Analysis = z.object({
  schema: z.literal("framsyn/analysis/1"),
  key: OutcomeKey,
  question: AnalysisQuestion,
  result: AnalysisResult,
});
export type Analysis = z.infer<typeof Analysis>;
