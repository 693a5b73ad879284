/** What can be wrong with a plan, besides what a scenario's changes can have. The code of a finding is `plan.` and one of these. */
export const PLAN_CODES = [
  "other-unit",
  "unknown-unit",
  "unknown-occupation",
  "repeated",
  "year-outside",
  "measure-elsewhere",
  "deadline-before-start",
  "change-outside",
  "unknown-dataset",
  "unknown-scenario",
  "no-effect",
  "later-date",
  "cost-without-source",
  "left-out",
  "edited-meanwhile",
  "not-editable",
  "wrong-step",
  "not-above",
  "not-begun",
  "unknown-version",
  "unknown-revision",
] as const;
export type PlanCode = (typeof PLAN_CODES)[number];

/** Every finding this part can give: translations key on these. `unknown-…` has a variant `_near` with a suggestion. */
export const PLAN_FINDING_CODES: readonly string[] = PLAN_CODES.map((code) => `plan.${code}`);
