import { part as completeness } from "./completeness/part.ts";
import { part as documents } from "./documents/part.ts";
import { part as edit } from "./edit/part.ts";
import { part as followUp } from "./follow-up/part.ts";
import { part as measures } from "./measures/part.ts";
import type { PlanPart } from "./part/define-part.ts";
import { part as read } from "./read/part.ts";
import { part as versions } from "./versions/part.ts";

/** Parts of a plan's page, in the order of its menu. */
export const PARTS: readonly [PlanPart, ...PlanPart[]] = [read, edit, measures, completeness, followUp, versions, documents];
