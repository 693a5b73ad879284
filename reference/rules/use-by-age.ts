import type { Row } from "#model/vocabulary";
import type { Facts } from "../facts/facts.ts";
import { POPULATION_BANDS } from "./age-bands.ts";
import { BASE_YEAR } from "./national-stock.ts";
import { occupationFigures } from "./occupation-figures.ts";
import { round } from "./round.ts";
import { patternOfUse } from "./unit-weights.ts";

/** Half the width of the 80 % interval of a use rate. */
const HALF = 0.2;

/**
 * Use by age of each occupation: the keyed shapes of hospital and municipal services, each scaled to a mean of 1 over the
 * population, mixed by where the occupation works (other providers count as hospital).
 */
export function relativeUseRows(facts: Facts, population: readonly Row<"population">[]): Row<"use_by_age">[] {
  const people = POPULATION_BANDS.map(({ from }) =>
    population
      .filter((row) => row.unit === "norge" && row.year === BASE_YEAR && row.age_from === from)
      .reduce((sum, row) => sum + row.value, 0),
  );
  return occupationFigures(facts).flatMap((figures) => {
    const municipal = figures.value("share-municipal");
    const hospitalUse = meanOne(patternOfUse(facts, figures.occupation, "use_hospital"), people);
    const municipalUse = meanOne(patternOfUse(facts, figures.occupation, "use_municipal"), people);
    return POPULATION_BANDS.map(({ from, to }, i): Row<"use_by_age"> => {
      const value = round((1 - municipal) * hospitalUse[i]! + municipal * municipalUse[i]!, 4);
      return {
        occupation: figures.occupation,
        age_from: from,
        age_to: to,
        value,
        low: value === 0 ? null : round(value * (1 - HALF), 4),
        high: value === 0 ? null : round(value * (1 + HALF), 4),
        distribution: null,
        unit_of_measure: "relative use per inhabitant",
        year: BASE_YEAR,
        source: "framsyn-assumption",
        certainty: "assumption",
        note: `Anslåtte aldersmønstre for tjenestene, blandet med ${round((1 - municipal) * 100, 0)} % sykehus og ${round(municipal * 100, 0)} % kommune; 1 er gjennomsnittsinnbyggeren.`,
      };
    });
  });
}

function meanOne(use: readonly number[], people: readonly number[]): number[] {
  const total = people.reduce((a, b) => a + b, 0);
  const mean = use.reduce((sum, value, i) => sum + value * people[i]!, 0) / total;
  return use.map((value) => value / mean);
}
