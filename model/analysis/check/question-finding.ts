import type { Finding } from "#model/vocabulary";
import type { CommonCode } from "./question-codes.ts";

const LONGEST_SHOWN = 200;

/**
 * Makes a finding about a question. `field` is the path inside the question, for example `goals[2].year`.
 *
 * @typeParam Code codes of one kind of question, where it is not one that all have.
 */
export function questionFinding<Code extends string = CommonCode>(
  code: NoInfer<Code>,
  field: string,
  value: string | number | null,
  message: string,
  params: Finding["params"] = {},
): Finding {
  const shown = value === null ? null : String(value).slice(0, LONGEST_SHOWN);
  return {
    severity: "error",
    code: `analysis.${code}`,
    file: "question",
    row: null,
    field,
    value: shown,
    message,
    params: { field, ...(shown === null ? {} : { value: shown }), ...params },
  };
}
