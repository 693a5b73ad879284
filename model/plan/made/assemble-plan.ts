import { chaptersOf } from "../chapters/index.ts";
import { checkCompleteness } from "../completeness/check-completeness.ts";
import type { PlanContent } from "../content/plan-content.ts";
import type { PlanMeasure } from "../content/plan-measure.ts";
import type { PlanDocument } from "../document/block.ts";
import { buildDocument } from "../document/build-document.ts";
import { type ActualAgainstProjected, accuracyOf } from "../follow-up/accuracy.ts";
import { PLAN_PARTS } from "../parts/index.ts";
import type { PlanPart } from "../parts/plan-part.ts";
import { gistOf } from "../view/plan-gist.ts";
import { NOT_SUBMITTED, type Standing } from "../workflow/standing.ts";
import type { MadePlan } from "./made-plan.ts";
import type { PlanNumbers, VersionNumbers } from "./plan-numbers.ts";

/** What a plan is put together from. */
export interface PlanParts {
  readonly content: PlanContent;
  readonly numbers: PlanNumbers;
  /** Measures the plan shows. */
  readonly measures: readonly PlanMeasure[];
  /** What earlier published versions projected for years that have come. */
  readonly compared: readonly ActualAgainstProjected[];
  /** Day evidence is judged by, ISO 8601. */
  readonly today: string;
  /** Answers given before, kept as they were; default judged now. */
  readonly completeness?: VersionNumbers["completeness"];
  /** Which version it is and who has answered for it; default not submitted. */
  readonly standing?: Standing;
  /** What every number follows from. */
  readonly key: PlanDocument["key"];
}

/** Puts a plan together. Pure: same parts, same plan, same document. */
export function assemblePlan(
  { content, numbers: { facts, conflicts }, measures, compared, today, key, ...kept }: PlanParts,
  parts: readonly PlanPart[] = PLAN_PARTS,
): MadePlan {
  const completeness =
    kept.completeness ?? checkCompleteness({ content, facts: gistOf({ facts, conflicts }).facts, measures, today }, parts);
  const standing = kept.standing ?? NOT_SUBMITTED;
  const view = { content, facts, measures, completeness, conflicts, compared, standing };
  return {
    content,
    facts,
    measures: [...measures],
    completeness,
    conflicts,
    compared: [...compared],
    accuracy: accuracyOf(compared),
    standing,
    document: buildDocument(chaptersOf(parts), view, key),
  };
}
