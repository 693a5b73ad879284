import { definePlanPart } from "../plan-part.ts";
import { laboratory as chapter } from "./chapters/laboratory/chapter.ts";
import { laboratories } from "./criteria/laboratories.ts";
import { laboratoryFacts } from "./facts/laboratory-facts.ts";

/** What the unit's laboratories need, and what stops them first. */
export const laboratory = definePlanPart({ id: "laboratory", facts: laboratoryFacts, criteria: [laboratories], chapters: [chapter] });
