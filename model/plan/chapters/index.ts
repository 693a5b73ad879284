import { approval } from "./approval/chapter.ts";
import { basis } from "./basis/chapter.ts";
import { causes } from "../parts/staff/chapters/causes/chapter.ts";
import type { Chapter } from "../document/chapter.ts";
import { completeness } from "./completeness/chapter.ts";
import { conflicts } from "./conflicts/chapter.ts";
import { definitions } from "./definitions/chapter.ts";
import { followUp } from "./follow-up/chapter.ts";
import { measures } from "../parts/staff/chapters/measures/chapter.ts";
import { projection } from "../parts/staff/chapters/projection/chapter.ts";
import { residual } from "../parts/staff/chapters/residual/chapter.ts";
import { situation } from "../parts/staff/chapters/situation/chapter.ts";
import { summary } from "./summary/chapter.ts";

/** The chapters of a plan, in their order. Competence, education, placements and laboratories each add a line here. */
export const CHAPTERS: readonly Chapter[] = [
  summary,
  situation,
  projection,
  causes,
  measures,
  residual,
  conflicts,
  completeness,
  followUp,
  approval,
  definitions,
  basis,
];
