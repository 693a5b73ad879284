import { fteIn, type Translator } from "#io/language";
import { demandName } from "../../parts/series/demand-name.ts";
import type { SeriesView } from "../../parts/series/view.ts";

/** One measure at two places, as written. */
export interface Difference {
  readonly name: string;
  readonly here: string;
  readonly there: string;
  readonly difference: string;
}

/** Measures compared per 100 FTE demanded, so that a large and a small unit can stand side by side. */
const COMPARED = [
  "headcount",
  "supply",
  "workedSupply",
  "experiencedSupply",
  "gap",
  "recruitmentNeed",
  "replacementDemand",
  "expansionDemand",
] as const;
/** Of those, what can be told per 100 worked FTE demanded without mixing hours. */
const COMPARED_WORKED = ["supply", "gap"] as const;

/**
 * Ranks what differs between two series in the chosen year, largest first: demand in FTE on top, then each measure per 100 FTE demanded.
 * Measures missing on either side, or with no demand to measure against, are left out.
 */
export function differences(one: SeriesView, other: SeriesView, words: Translator): Difference[] {
  const at = one.years.indexOf(one.year);
  const demand = [one, other].map((view) => view.series.measures.demand.p50[at] ?? null);
  const [here = null, there = null] = demand;
  const top: Difference[] =
    here === null || there === null
      ? []
      : [
          {
            name: `${demandName(one.series.basis, words)} (${fteIn(one.hours, words)})`,
            here: words.number(here, "amount"),
            there: words.number(there, "amount"),
            difference: words.signed(there - here, "amount"),
          },
        ];
  if (!here || !there) return top;
  const compared: readonly (typeof COMPARED)[number][] = one.hours === "worked" ? COMPARED_WORKED : COMPARED;
  const ranked = compared
    .flatMap((measure) => {
      const a = one.series.measures[measure].p50[at] ?? null;
      const b = other.series.measures[measure].p50[at] ?? null;
      return a === null || b === null ? [] : [{ measure, a: (100 * a) / here, b: (100 * b) / there }];
    })
    .toSorted((x, y) => Math.abs(y.b - y.a) - Math.abs(x.b - x.a));
  return [
    ...top,
    ...ranked.map(({ measure, a, b }) => ({
      name: `${words.t(`projection:compared.${measure}`)}, ${words.t("projection:compareShareOfDemand", { fte: fteIn(one.hours, words) })}`,
      here: words.number(a, 1),
      there: words.number(b, 1),
      difference: words.signed(b - a, 1),
    })),
  ];
}
