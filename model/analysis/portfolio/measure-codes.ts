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
