/** What can be asked about a payroll file. The key under which the answer is kept. */
export const QUESTION_IDS = [
  "sheet",
  "codes",
  "percent-at-most-one",
  "fte-above-one",
  "two-digit-years",
  "date-order",
  "sex-codes",
  "reference-date",
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

/** Answers to questions, by id. */
export type Answers = Readonly<Partial<Record<QuestionId, string>>>;

/** What a choice would give: persons and FTE that would be counted, and rows that would be left out. */
export interface Gives {
  readonly persons: number;
  readonly fte: number;
  readonly badRows: number;
}

/** A question to whoever knows the file. It carries nothing about single persons. */
export interface Question {
  readonly id: QuestionId;
  /** Name of the column it is about; null where it is about the file. */
  readonly column: string | null;
  /** Cells it is about. */
  readonly number: number;
  readonly choices: readonly { readonly value: string; readonly gives: Gives | null }[];
}

/** A question as a column raises it, before what its choices give is reckoned. */
export interface Raised {
  readonly id: QuestionId;
  readonly column: string | null;
  readonly number: number;
  readonly choices: readonly string[];
}

/** The answer that was given, or the first choice, to go on with until somebody answers. */
export const answerTo = (raised: Raised, answers: Answers): string => {
  const answer = answers[raised.id];
  return answer !== undefined && raised.choices.includes(answer) ? answer : raised.choices[0]!;
};
