import type { ScenarioChange } from "#model/scenario";

/** Changes to education, which hold for the whole country wherever they are written, and name no units. */
export const HOLDS_FOR_THE_COUNTRY: ReadonlySet<ScenarioChange["kind"]> = new Set([
  "study-places",
  "placements",
  "completion",
  "take-up",
  "new-staff-productivity",
]);
