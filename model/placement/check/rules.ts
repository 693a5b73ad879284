import type { Rule } from "./rule.ts";
import { agreements } from "./rules/agreements.ts";
import { capacity } from "./rules/capacity.ts";
import { closures } from "./rules/closures.ts";
import { locks } from "./rules/locks.ts";
import { municipalWeeks } from "./rules/municipal-weeks.ts";
import { needs } from "./rules/needs.ts";
import { noSiteTwice } from "./rules/no-site-twice.ts";
import { onePlaceAtATime } from "./rules/one-place-at-a-time.ts";
import { openings } from "./rules/openings.ts";
import { order } from "./rules/order.ts";
import { siteRequirements } from "./rules/site-requirements.ts";
import { supervisors } from "./rules/supervisors.ts";
import { whatIsRequired } from "./rules/what-is-required.ts";

/** The rules no allocation may break, in their order. */
export const CHECKS: readonly Rule[] = [
  onePlaceAtATime,
  capacity,
  supervisors,
  whatIsRequired,
  order,
  agreements,
  noSiteTwice,
  siteRequirements,
  closures,
  municipalWeeks,
  needs,
  openings,
  locks,
];
