import type { Row } from "#model/vocabulary";
import type { Facts } from "../facts/facts.ts";
import { apportion } from "./apportion.ts";
import { BASE_YEAR, nationalStock } from "./national-stock.ts";
import { type OccupationFigures, occupationFigures } from "./occupation-figures.ts";
import { round } from "./round.ts";
import { STAFF_SECTORS, unitWeights } from "./unit-weights.ts";

/** Units that would get fewer people than this get none; their share goes to the others. Keeps tiny invented cells out. */
const FEWEST = 2;
/** What the division on units adds to a unit's interval, each way: it is a rule and no count. */
const DIVISION_UNCERTAINTY = 0.15;
/** A unit's interval is at most this wide each way: beyond it a lower limit near zero would pull the sum down. */
const MOST_UNIT_UNCERTAINTY = 0.75;

/**
 * Stock per unit and sex: the national stock x share of the sector x the unit's weight, with the national share of women everywhere.
 * The parts add to the national stock to the hundredth of a person.
 */
export function stockRows(facts: Facts): Row<"stock">[] {
  return occupationFigures(facts).flatMap((figures) => occupationStock(facts, figures));
}

/**
 * Half the width of a unit's 80 % interval: what is not known of the country's staff and of its division, independent of each other. That the
 * sum is known better than the units stands in `common_uncertainty`.
 */
export const unitUncertainty = (national: number): number => Math.min(Math.hypot(national, DIVISION_UNCERTAINTY), MOST_UNIT_UNCERTAINTY);

function occupationStock(facts: Facts, figures: OccupationFigures): Row<"stock">[] {
  const national = nationalStock(figures);
  const weights = STAFF_SECTORS.flatMap((sector) => {
    const share = figures.value(`share-${sector}`);
    return share === 0 ? [] : unitWeights(facts, figures.occupation, sector).map((weight) => ({ ...weight, share: weight.share * share }));
  });
  const kept = weights.filter(({ share }) => share * national.persons >= FEWEST);
  const shareWomen = figures.value("share-women");
  const persons = apportion(
    national.persons,
    kept.map(({ share }) => share),
  );
  const half = unitUncertainty(national.uncertainty);
  return kept.flatMap(({ unit }, i) => {
    const women = round(persons[i]! * shareWomen, 2);
    const common = {
      occupation: figures.occupation,
      unit,
      distribution: null,
      unit_of_measure: "persons",
      year: BASE_YEAR,
      source: national.source,
      certainty: "assumption",
    } as const;
    const note = `${national.rule}; fordelt etter sektor, opptaksområde og funksjon; ${round(shareWomen * 100, 0)} % kvinner.`;
    const cell = (sex: "female" | "male", value: number): Row<"stock"> => ({
      ...common,
      sex,
      value,
      low: round(value * (1 - half), 4),
      high: round(value * (1 + half), 4),
      note,
    });
    return [cell("female", women), cell("male", round(persons[i]! - women, 2))];
  });
}
