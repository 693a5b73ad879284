import { agreements } from "./agreements.ts";
import { capacity } from "./capacity.ts";
import { closures } from "./closures.ts";
import { locks } from "./locks.ts";
import { municipalWeeks } from "./municipal-weeks.ts";
import { needs } from "./needs.ts";
import { noSiteTwice } from "./no-site-twice.ts";
import { onePlaceAtATime } from "./one-place-at-a-time.ts";
import { openings } from "./openings.ts";
import { order } from "./order.ts";
import type { Rule } from "./rule.ts";
import { siteRequirements } from "./site-requirements.ts";
import { supervisors } from "./supervisors.ts";
import { whatIsRequired } from "./what-is-required.ts";

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
