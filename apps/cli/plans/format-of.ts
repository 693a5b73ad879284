import { extname } from "node:path";
import { PLAN_FORMATS, type PlanFormat } from "#model/plan";
import { BadInput } from "../terminal/bad-input.ts";
import { inputFinding } from "../terminal/finding.ts";

/** Gives the format a file's ending names. @throws BadInput where there is none such. */
export function formatOf(out: string): PlanFormat {
  const ending = extname(out).slice(1).toLowerCase();
  const known = PLAN_FORMATS.find((one) => one === ending);
  if (known === undefined) throw new BadInput([inputFinding("input-ending", "--out", out, { endings: PLAN_FORMATS.join(", ") })]);
  return known;
}
