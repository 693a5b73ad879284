import type { AnyQuestion } from "./definition/define-question.ts";
import { QUESTIONS } from "./questions.ts";

const BY_KIND: ReadonlyMap<string, AnyQuestion> = new Map(QUESTIONS.map((question) => [question.kind, question]));

/** Gives all that is known of a kind of question. @throws RangeError when there is no such kind. */
export function questionOf(kind: string): AnyQuestion {
  const found = BY_KIND.get(kind);
  if (found === undefined) throw new RangeError(`there is no question of kind "${kind}"; known are ${[...BY_KIND.keys()].join(", ")}`);
  return found;
}
