import type { Chapter } from "../document/chapter.ts";
import { PLAN_PARTS } from "../parts/index.ts";
import type { PlanPart } from "../parts/plan-part.ts";
import { approval } from "./approval/chapter.ts";
import { basis } from "./basis/chapter.ts";
import { completeness } from "./completeness/chapter.ts";
import { conflicts } from "./conflicts/chapter.ts";
import { definitions } from "./definitions/chapter.ts";
import { followUp } from "./follow-up/chapter.ts";
import { summary } from "./summary/chapter.ts";

/** Gives the chapters of a plan with some parts, in their order: the plan on one page, its parts, and what is said of the plan as a whole. */
export const chaptersOf = (parts: readonly PlanPart[]): readonly Chapter[] => [
  summary,
  ...parts.flatMap(({ chapters }) => chapters),
  conflicts,
  completeness,
  followUp,
  approval,
  definitions,
  basis,
];

/** The chapters of every plan. */
export const CHAPTERS = chaptersOf(PLAN_PARTS);
