import type { z } from "zod";
import type { Solve } from "#model/optimisation";
import type { OutcomeKey } from "#model/scenario";
import type { Dataset, Finding } from "#model/vocabulary";
import type { Known } from "../check/known.ts";
import type { AnalysisOptions } from "./analysis-options.ts";
import type { Limits } from "./limits.ts";
import type { Side } from "./side.ts";

/** A question with what it is about. */
export interface Asked<Q> {
  readonly side: Side;
  /** What that is compared with; the side itself where nothing is. */
  readonly other: Side;
  readonly question: Q;
}

/** What a question is checked against. */
export interface Checking<Q> extends Asked<Q> {
  readonly known: Known;
  /** First and last year the side can be asked about: its base year, and the last its figures cover. */
  readonly years: { readonly first: number; readonly last: number };
}

/**
 * The pieces a question's work falls into, done side by side on threads. A piece is named by its part, which is sent to a thread as it is:
 * data, no functions.
 */
export interface Pieces<Q, P, O> {
  /** The parts the question falls into, known before anything is done; results stand in this order. */
  of(asked: Asked<Q>): readonly P[];
  /** What a piece is about, for people: an occupation, a laboratory, `history`. */
  about(part: P): string;
  /** How large a piece is beside the others: the largest begins first. Default all alike. */
  weight?(asked: Asked<Q>, part: P): number;
  /** The figures a piece needs, so that no more is sent to its thread. Default the whole dataset. */
  cut?(dataset: Dataset, part: P): Dataset;
  /**
   * Does one piece: a pure function, in any thread and order.
   *
   * @param asked the question, its sides cut for the part.
   */
  work(asked: Asked<Q>, part: P, options: AnalysisOptions): O;
  /** Share of the work that these pieces take, where the answer asks for more; for progress only. Default all. */
  readonly share?: number;
}

/** What an answer follows from besides the results of its pieces; small, so that it can be sent to a thread. */
export interface Answering<Q> {
  readonly question: Q;
  readonly baseYear: number;
  /** What the side, and what it is compared with, are known by. */
  readonly key: OutcomeKey;
  readonly otherKey: OutcomeKey;
}

/** What an answer that is searched for can use. */
export interface AnswerTools<P, O> {
  /** Has more pieces done, and gives their results in the order of the parts. */
  work(parts: readonly P[]): Promise<O[]>;
  readonly solve: Solve;
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Names of what a side is compared with, as a question gives them: content hashes, or `reference`. Left out: as on the first side. */
export interface OtherSide {
  readonly dataset?: string | undefined;
  readonly scenario?: string | undefined;
}

/** A kind of question to the model: everything that is known of it, in one place. All else is derived from the list of questions. */
export interface Question<K extends string, Q extends z.ZodObject, R extends z.ZodObject, P, O> {
  /** Names the kind in questions, answers, the API and commands; in kebab-case. */
  readonly kind: K;
  /** Schema of the question; `kind` among its fields. */
  readonly question: Q;
  /** Schema of the answer; `kind` among its fields. */
  readonly result: R;
  /** What can be wrong with such a question alone, besides unknown ids, years and units without staff: codes without `analysis.`. */
  readonly findings?: readonly string[];
  /** Checks that the question can be answered: a finding for each thing wrong. The scenario is taken as checked. */
  check(checking: Checking<z.infer<Q>>): Finding[];
  /** Says what a question that compares two sides compares with. Left out: the kind is about one side. */
  otherSide?(question: z.infer<Q>): OtherSide;
  readonly pieces: Pieces<z.infer<Q>, P, O>;
  /** Makes the answer from the pieces; it may ask for more pieces and solve programmes. */
  answer(done: readonly O[], answering: Answering<z.infer<Q>>, tools: AnswerTools<P, O>): z.infer<R> | Promise<z.infer<R>>;
  /** Whether making the answer would block its thread for more than a moment: then it gets one of its own. Default false. */
  readonly answersApart?: boolean;
  readonly limits: Limits<z.infer<Q>>;
}

/** A question of whatever kind, for what treats all alike. */
export type AnyQuestion = Question<string, z.ZodObject, z.ZodObject, unknown, unknown>;

/** A schema whose `kind` is K. */
type OfKind<K extends string> = z.ZodObject & z.ZodType<{ readonly kind: K }>;

/** Defines a kind of question; it is one when it stands in the list (`questions.ts`). */
export const defineQuestion = <const K extends string, Q extends OfKind<K>, R extends OfKind<K>, P, O>(
  question: Question<K, Q, R, P, O>,
): Question<K, Q, R, P, O> => question;
