import { completionChange } from "./changes/completion.ts";
import { newStaffProductivityChange } from "./changes/new-staff-productivity.ts";
import { placementsChange } from "./changes/placements.ts";
import { studyPlacesChange } from "./changes/study-places.ts";
import { takeUpChange } from "./changes/take-up.ts";

/** Changes on the way from a study place to experienced staff. */
export const educationChanges = [studyPlacesChange, placementsChange, completionChange, takeUpChange, newStaffProductivityChange] as const;
