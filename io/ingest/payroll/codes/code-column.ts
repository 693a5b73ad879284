import { SAYS_STYRK08 } from "../columns/column-names.ts";
import { type Answers, answerTo, type Raised } from "../meaning/question.ts";
import { plain } from "../words/plain.ts";
import type { CodeSystem, Recogniser } from "./occupation-codes.ts";
import type { PositionCode } from "./position-code.ts";

/**
 * Looks at the column of codes.
 *
 * Four digits in a column that does not say STYRK-08 can be an employer's own: they are asked about where they would count somebody and
 * no title says the same.
 */
export function codeColumn(
  positions: readonly PositionCode[],
  column: string | null,
  recognise: Recogniser,
  answers: Answers,
): { readonly system: CodeSystem; readonly raised: Raised | null } {
  if (column === null) return { system: "own", raised: null };
  const name = plain(column);
  if (SAYS_STYRK08.test(name)) return { system: name.startsWith("isco") ? "isco-08" : "styrk-08", raised: null };
  const doubtful = positions.filter((position) => {
    const asStandard = recognise(position, "styrk-08");
    return asStandard.why === "styrk-08" && recognise(position, "own").guess?.occupation !== asStandard.occupation;
  });
  const four = positions.some((position) => recognise(position, "styrk-08").why === "styrk-08");
  if (doubtful.length === 0) return { system: four ? "styrk-08" : "own", raised: null };
  const raised: Raised = { id: "codes", column, number: doubtful.length, choices: ["styrk-08", "own"] };
  return { system: answerTo(raised, answers) as CodeSystem, raised };
}
