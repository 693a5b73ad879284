import type { WorthOfMore, WorthOfOne } from "#model/placement";
import type { StaffWorth, StaffWorthOfMore } from "#model/scenario";

/** What places, supervisors and more students are worth: in students, and where a year was asked for in staff. */
export interface FoundWorth {
  readonly worth: readonly (WorthOfOne | StaffWorth)[];
  readonly students: readonly (WorthOfMore | StaffWorthOfMore)[];
}
