import type { OccupationFacts } from "../facts/occupation-facts.ts";
import type { ChartCertainty } from "./block.ts";

/** Gives the marks of a chart about an occupation: of each series by what it shows. None in versions made before they were told. */
export function chartCertainty(
  { certainty }: Pick<OccupationFacts, "certainty">,
  shown: readonly (readonly [series: ChartCertainty["series"], quantity: "supply" | "demand" | "gap"])[],
): ChartCertainty[] {
  if (certainty === undefined) return [];
  const { answer } = certainty;
  return shown.map(([series, quantity]) => ({
    series,
    shares: certainty[quantity],
    ...(answer && { known: { shares: answer[quantity], year: answer.year } }),
  }));
}
