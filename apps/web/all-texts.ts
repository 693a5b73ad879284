import type { AreaTexts } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import { texts as data } from "./pages/data/texts.ts";
import { texts as overview } from "./pages/overview/texts.ts";
import { texts as planEdit } from "./pages/plan/edit/texts.ts";
import { texts as planMeasures } from "./pages/plan/measures/texts.ts";
import { texts as plan } from "./pages/plan/texts.ts";
import { texts as plans } from "./pages/plans/texts.ts";
import { texts as projection } from "./pages/projection/texts.ts";
import { texts as publicPlans } from "./pages/public/texts.ts";
import { texts as whatIf } from "./pages/what-if/texts.ts";

/** Every text of the web page. */
export const WEB_TEXTS: readonly AreaTexts[] = [
  ...SHARED_TEXTS,
  data,
  overview,
  plan,
  planEdit,
  planMeasures,
  plans,
  projection,
  publicPlans,
  whatIf,
];
