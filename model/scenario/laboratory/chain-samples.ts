import { chainStreams, type DrawnLaboratory, drawChain, type VolumeStream } from "#model/laboratory";
import { type Figures, openFigures, openNormals, type Randomness } from "#model/random";
import { changed } from "#model/vocabulary";
import { NATIONAL_SHARE } from "../figures/national-share.ts";
import type { LaboratoryChain } from "./compile-chains.ts";

/** How what programmes bring is drawn. */
export interface ChainDraws {
  readonly randomness: Randomness;
  readonly draws: number;
  readonly years: number;
  /** The occupation that leads the laboratory: effects of scenario changes are drawn as in its own demand. */
  readonly occupation: string;
}

/**
 * Draws what programmes bring a laboratory, by month, year and draw. A quantity of a programme (attendance, say) is drawn once for its drivers and its
 * chains, in every occupation and laboratory; the months are those of the laboratory's other samples of the analysis.
 *
 * @param holds whether programmes stay as in the first year.
 */
export function chainSamples(
  chains: readonly LaboratoryChain[],
  laboratory: DrawnLaboratory,
  { randomness, draws, years, occupation }: ChainDraws,
  holds = false,
): VolumeStream[] {
  if (chains.length === 0) return [];
  const figures = openFigures(openNormals(randomness, draws), occupation, NATIONAL_SHARE);
  return chains.flatMap(({ chain, part, weight, scale, changes }) => {
    const each = invitedOf({ part, weight, scale, changes }, figures, { years, draws }, holds);
    const { months } = laboratory.analyses.find(({ test }) => test === chain.test)!;
    const invited = { laboratory: laboratory.laboratory, persons: { women: each, men: each } };
    return chainStreams([drawChain(chain, figures)], laboratory.laboratory, [invited], months, { years, draws });
  });
}

/** Part of the programme's people who are invited in each year and draw: share of full effect under the scenario's changes, times the part. */
export function invitedOf(
  { part, weight, scale, changes }: Omit<LaboratoryChain, "id" | "chain">,
  figures: Pick<Figures, "national">,
  { years, draws }: { readonly years: number; readonly draws: number },
  holds = false,
): Float64Array {
  const effects = changes.map((change) => figures.national(change.effect, `change:${change.id}`));
  const each = new Float64Array(years * draws);
  for (let year = 0; year < years; year++) {
    const at = holds ? 0 : year;
    for (let d = 0; d < draws; d++) {
      const turned = changes.reduce<number>(
        (value, change, c) => changed(value, change.operation, effects[c]![d]!, change.weight[at]!),
        scale,
      );
      each[year * draws + d] = part * weight[at]! * Math.max(0, turned);
    }
  }
  return each;
}
