/** Why there is no answer: a reason a text is found by, and what the sentence needs. Never a number that is none. */
export interface Refused<Reason extends string> {
  readonly status: "refused";
  readonly reason: Reason;
  readonly params: Readonly<Record<string, string | number>>;
}

export const refuse = <Reason extends string>(reason: Reason, params: Refused<Reason>["params"] = {}): Refused<Reason> => ({
  status: "refused",
  reason,
  params,
});

/** Whether an answer is a refusal. */
export const isRefused = <Answer extends object, Reason extends string>(answer: Answer | Refused<Reason>): answer is Refused<Reason> =>
  "status" in answer && answer.status === "refused";

/** Whether a number is one, and not below zero. */
export const isAmount = (number: number): boolean => Number.isFinite(number) && number >= 0;
