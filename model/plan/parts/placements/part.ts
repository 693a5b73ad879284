import { definePlanPart } from "../plan-part.ts";
import { placements as chapter } from "./chapters/placements/chapter.ts";
import { placementFacts } from "./facts/placement-facts.ts";

/** Practice placements asked of a unit's sites, and offered. Whether they are known is a requirement of the staff's part, which also takes what people report. */
export const placements = definePlanPart({ id: "placements", facts: placementFacts, criteria: [], chapters: [chapter] });
