/** What can be wrong with a scenario file, by itself or beside a dataset. The code of a finding is `scenario.` and one of these. */
export const SCENARIO_CODES = [
  "not-an-object",
  "newer-version",
  "unknown-version",
  "unknown-field",
  "missing-field",
  "wrong-value",
  "other-dataset",
  "duplicate-id",
  "empty-list",
  "unknown-occupation",
  "unknown-unit",
  "unknown-programme",
  "unknown-driver-group",
  "unknown-alternative",
  "year-outside",
  "ends-before-start",
  "value-outside",
  "half-interval",
  "interval-order",
  "distribution-without-interval",
  "exits-one-process",
  "age-order",
  "units-not-used",
  "no-programme",
  "no-placements",
  "driver-without-occupation",
  "no-workload",
  "conflicting-set",
] as const;
export type ScenarioCode = (typeof SCENARIO_CODES)[number];

/** What a run can miss in a dataset. The code of a finding is `dataset.` and one of these. */
export const GAP_CODES = [
  "missing-stock",
  "age-profile",
  "missing-working-time",
  "missing-inflow",
  "missing-programme-figure",
  "missing-study-places",
  "missing-experience",
  "experience-years",
  "missing-demand",
  "missing-use",
  "missing-growth",
  "missing-driver-steps",
  "driver-without-units",
  "missing-workload",
  "category-allowances",
  "missing-population",
  "population-year",
  "population-ages",
  "destination-without-stock",
  "occupation-without-units",
  "working-time-zero",
] as const;
export type GapCode = (typeof GAP_CODES)[number];

/** Every finding this part can give: translations key on these. `unknown-…` has a variant `_near` with a suggestion. */
export const MODEL_FINDING_CODES: readonly string[] = [
  ...SCENARIO_CODES.map((code) => `scenario.${code}`),
  ...GAP_CODES.map((code) => `dataset.${code}`),
];
