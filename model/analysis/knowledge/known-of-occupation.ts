import { basisOf, compileOccupation, type FigureUsed, figuresUsed, type Scenario } from "#model/scenario";
import { byCertainty, type Certainty, type Dataset } from "#model/vocabulary";
import type { AnalysisOptions } from "../definition/analysis-options.ts";
import { analyseSides } from "../sensitivity/analyse-sensitivity.ts";
import type { FigureGroup } from "../sensitivity/sensitivity.ts";
import { leavesOf } from "../simulated/leaves-of.ts";
import { certaintyOfRows } from "./certainty-of-rows.ts";
import type { KnownShares, OccupationKnowledge } from "./knowledge.ts";
import { rowsOfGroup } from "./rows-of-group.ts";

/** Total indices of groups of figures. */
type Groups = readonly { readonly group: FigureGroup; readonly total: { readonly value: number } }[];

const NOTHING: KnownShares = { ...byCertainty(() => 0), model: 0 };

/**
 * Divides the variance of an occupation's gap, and that of its supply and its demand, by how sure the figures are that it comes from: total Sobol indices give the share of each group
 * of figures, the rows the projection uses give the certainty within a group.
 *
 * @throws RangeError when the unit has no staff of the occupation; MissingFigures.
 */
export function knownOfOccupation(
  dataset: Dataset,
  scenario: Scenario,
  { occupation, unit, year }: { readonly occupation: string; readonly unit: string; readonly year: number },
  options: AnalysisOptions,
): OccupationKnowledge {
  const { sensitivity, sides } = analyseSides(dataset, scenario, { kind: "sensitivity", occupation, units: [unit], year }, options);
  const compiled = compileOccupation(dataset, scenario, occupation, { to: year });
  const figures = figuresUsed(dataset, occupation, unit, basisOf(compiled, leavesOf(dataset, compiled, unit)));
  const [{ supply, demand }] = sides as [(typeof sides)[number]];
  return {
    occupation,
    ...divide(sensitivity.units[0]!.groups, figures),
    supply: divide(supply, figures).shares,
    demand: divide(demand, figures).shares,
  };
}

/** Divides shares of the variance by the certainty of the figures used. */
export function divide(found: Groups, figures: readonly FigureUsed[]): Pick<OccupationKnowledge, "shares" | "groups"> {
  const all = found.reduce((sum, { total }) => sum + Math.max(0, total.value), 0);
  const groups = found
    .flatMap(({ group, total }) => {
      const share = all === 0 ? 0 : Math.max(0, total.value) / all;
      if (share === 0) return [];
      const rows = rowsOfGroup(group, figures);
      const certainty = rows === null ? null : certaintyOfRows(rows);
      const shares: KnownShares =
        certainty === null ? { ...NOTHING, model: share } : { ...byCertainty((one) => certainty[one] * share), model: 0 };
      return [{ group, share, shares }];
    })
    .sort((a, b) => b.share - a.share);
  return { shares: sumOf(groups.map(({ shares }) => shares)), groups };
}

const sumOf = (all: readonly KnownShares[]): KnownShares => addUp(all, 1);

/** Mean of what is known of several; all 0 of none. */
export const meanOf = (all: readonly KnownShares[]): KnownShares => addUp(all, all.length || 1);

function addUp(all: readonly KnownShares[], divisor: number): KnownShares {
  const sum = (key: Certainty | "model"): number => all.reduce((total, shares) => total + shares[key], 0) / divisor;
  return { ...byCertainty(sum), model: sum("model") };
}
