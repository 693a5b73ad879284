/** What can be wrong with any question to the model. The code of a finding is `analysis.` and one of these, or one of its kind's own. */
export const COMMON_CODES = ["unknown-occupation", "unknown-unit", "year-outside", "empty-list", "repeated", "unit-without-staff"] as const;
export type CommonCode = (typeof COMMON_CODES)[number];
