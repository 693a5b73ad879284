import { COMMON_CODES } from "./check/question-codes.ts";
import type { AnyQuestion } from "./definition/define-question.ts";
import { QUESTIONS } from "./questions.ts";

const OWN = QUESTIONS.flatMap(({ findings = [] }: AnyQuestion) => findings);

/** Every finding this part can give: translations key on these. `unknown-…` has a variant `_near` with a suggestion. */
export const ANALYSIS_FINDING_CODES: readonly string[] = [...new Set([...COMMON_CODES, ...OWN])].map((code) => `analysis.${code}`);
