import { inNorwegian } from "./norwegian.ts";
import type { OccupationFigures } from "./occupation-figures.ts";

/** The base year: stocks are those of its 1 January. */
export const BASE_YEAR = 2026;

/** Sources that count a fourth quarter. */
const FOURTH_QUARTER = new Set(["ssb-hesospers-2014", "ssb-hesospers-2015", "ssb-hesospers-2016", "ssb-sykepleiere-2022"]);

/** Persons of an occupation in the modelled services on 1 January of the base year, with the rule in words. */
interface NationalStock {
  readonly persons: number;
  readonly rule: string;
  readonly source: string;
  /** Half the width of the 80 % interval, as a share. */
  readonly uncertainty: number;
}

/**
 * National stock = counted persons / share of the group that was counted x share who work in health services x (1 + yearly growth) ^
 * years, less the people counted as another occupation; rounded to whole persons.
 *
 * A count of a fourth quarter stands for the following 1 January.
 */
export function nationalStock(figures: OccupationFigures): NationalStock {
  const counted = figures.row("persons");
  const year = Number(counted.year);
  const share = figures.valueOr("share-in-services", 1);
  const growth = figures.valueOr("yearly-growth", 0);
  const years = year === BASE_YEAR ? 0 : BASE_YEAR - year - (FOURTH_QUARTER.has(counted.source!) ? 1 : 0);
  const covered = figures.valueOr("counted-share", 1);
  const taken = figures.valueOr("taken-off", 0);
  const persons = Math.round((figures.value("persons") / covered) * share * (1 + growth) ** years - taken);
  const parts = [
    `${counted.value} personer (${year})`,
    ...(covered === 1 ? [] : [`/ ${inNorwegian(covered)}, den delen som er telt,`]),
    ...(share === 1 ? [] : [`x ${inNorwegian(share)} i helsetjenester`]),
    ...(years === 0 ? [] : [`x ${inNorwegian(1 + growth)}^${years}`]),
    ...(taken === 0 ? [] : [`- ${taken} som regnes som et annet yrke`]),
  ];
  return {
    persons,
    rule: `Landet ${persons}: ${parts.join(" ")}`,
    source: counted.source!,
    uncertainty: figures.value("level-uncertainty"),
  };
}
