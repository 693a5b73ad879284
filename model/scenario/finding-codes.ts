import { CHANGE_LIST, type ChangeCode } from "#model/vocabulary";

/** What can be wrong with any scenario file or change. The code of a finding is `scenario.` and one of these. */
const GENERAL_CODES = [
  "not-an-object",
  "newer-version",
  "unknown-version",
  "unknown-field",
  "missing-field",
  "wrong-value",
  "other-dataset",
  "duplicate-id",
  "empty-list",
  "year-outside",
  "ends-before-start",
  "value-outside",
  "half-interval",
  "interval-order",
  "distribution-without-interval",
  "units-not-used",
  "conflicting-set",
] as const;
/** Those, an id that is not in the dataset, and what the kinds of change bring. */
export type ScenarioCode = (typeof GENERAL_CODES)[number] | `unknown-${string}` | ChangeCode;

const SCENARIO_CODES: ReadonlySet<ScenarioCode> = new Set([
  ...GENERAL_CODES,
  ...CHANGE_LIST.flatMap(({ names, codes }) => [...Object.values(names).map(({ what }) => `unknown-${what}` as const), ...codes]),
]);

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
  ...[...SCENARIO_CODES].map((code) => `scenario.${code}`),
  ...GAP_CODES.map((code) => `dataset.${code}`),
];
