import type { Fan } from "#io/charts";
import type { Translator } from "#io/language";
import type { Series } from "#model/scenario";

/** Smallest difference in FTE that can be seen in a chart. */
const SEEN = 0.01;

/** Tells whether two runs differ in a measure. */
const differs = (one: Series, other: Series, measure: "supply" | "demand" | "gap"): boolean =>
  one.measures[measure].p50.some((value, i) => Math.abs((value ?? 0) - (other.measures[measure].p50[i] ?? 0)) > SEEN);

/** Puts the lines of before under those of after, where they differ. */
export function withBefore(
  fans: readonly Fan[],
  before: readonly Fan[],
  runs: { before: Series; after: Series },
  { t }: Translator,
): Fan[] {
  const kept = before.filter((fan) => fan.role !== "measure" && fan.role !== "neutral" && differs(runs.before, runs.after, fan.role));
  return [...fans, ...kept.map((fan) => ({ ...fan, label: t("what-if:beforeLabel", { what: fan.label }), faint: true }))];
}
