import { definePlanPart } from "../plan-part.ts";
import { causes } from "./chapters/causes/chapter.ts";
import { measures } from "./chapters/measures/chapter.ts";
import { projection } from "./chapters/projection/chapter.ts";
import { residual } from "./chapters/residual/chapter.ts";
import { situation } from "./chapters/situation/chapter.ts";
import { criteria } from "./criteria/criteria.ts";
import { staffFacts } from "./facts/staff-facts.ts";

/** Who is here, who will be needed, why a gap opens, and what is done about it. */
export const staff = definePlanPart({
  id: "staff",
  facts: staffFacts,
  criteria,
  chapters: [situation, projection, causes, measures, residual],
});
