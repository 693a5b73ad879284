import { inNorwegian } from "./norwegian.ts";
import type { OccupationFigures } from "./occupation-figures.ts";

/** The base year: stocks are those of its 1 January. */
export const BASE_YEAR = 2026;

/** Persons of an occupation in the modelled services on 1 January of the base year, with the rule in words. */
interface NationalStock {
  readonly persons: number;
  readonly rule: string;
  readonly source: string;
  /** Half the width of the 80 % interval, as a share. */
  readonly uncertainty: number;
}

/**
 * National stock = counted persons x share who work in health services x (1 + yearly growth) ^ years, less the people counted as
 * another occupation; rounded to whole persons.
 *
 * Counts of a fourth quarter or of a year as a whole stand for the following 1 January, except a count dated to the base year itself.
 */
export function nationalStock(figures: OccupationFigures): NationalStock {
  const counted = figures.row("persons");
  const year = Number(counted.year);
  const share = figures.valueOr("share-in-services", 1);
  const growth = figures.valueOr("yearly-growth", 0);
  const years = year === BASE_YEAR ? 0 : BASE_YEAR - year - (counted.source === "ssb-hesospers-2015" ? 1 : 0);
  const taken = figures.valueOr("taken-off", 0);
  const persons = Math.round(figures.value("persons") * share * (1 + growth) ** years - taken);
  const parts = [
    `${counted.value} personer (${year})`,
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
