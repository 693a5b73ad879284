/** What can be wrong with a question to the model. The code of a finding is `analysis.` and one of these. */
export const QUESTION_CODES = [
  "unknown-occupation",
  "unknown-unit",
  "year-outside",
  "empty-list",
  "repeated",
  "unit-without-staff",
  "nothing-to-compare",
  "no-measures",
] as const;
export type QuestionCode = (typeof QUESTION_CODES)[number];

/** What can be wrong with the measures a portfolio is chosen from, besides what a scenario's changes can have. */
export const MEASURE_CODES = [
  "not-measures",
  "measure-shape",
  "measure-unknown-field",
  "unknown-measure",
  "measure-excludes-itself",
  "measure-operation",
  "measure-before-lead",
  "measure-capacity",
  "repeated",
] as const;
export type MeasureCode = (typeof MEASURE_CODES)[number];

/** Every finding this part can give: translations key on these. `unknown-…` has a variant `_near` with a suggestion. */
export const ANALYSIS_FINDING_CODES: readonly string[] = [...new Set([...QUESTION_CODES, ...MEASURE_CODES])].map(
  (code) => `analysis.${code}`,
);
