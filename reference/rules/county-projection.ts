import { type Facts, numberIn } from "../facts/facts.ts";
import { POPULATION_BANDS, populationBands } from "./age-bands.ts";
import { apportion } from "./apportion.ts";
import { BASE_YEAR } from "./national-stock.ts";

/** Projected inhabitants of a county in a year under an alternative, by population band. */
interface CountyProjection {
  readonly unit: string;
  readonly alternative: string;
  readonly year: number;
  readonly bands: readonly number[];
}

/** The one county whose projection by age is keyed. */
const BY_AGE = "telemark";
/** First band that only the nation's growth and today's inhabitants decide: few of that age move. */
const SETTLED = POPULATION_BANDS.findIndex(({ from }) => from === 67);
const ROUNDS = 100;

/**
 * Projects the counties that have no projection by age, from the nation's by age (2026 edition) and each county's total (2024 edition).
 *
 * Each band starts as the county's people of today times the nation's growth of that band. The ages 67 and over stay so. The younger
 * are fitted, in turn over counties and over bands, until each county's total grows from the base year as much more or less than the
 * nation as the 2024 edition has it, and each band adds to the nation. Whole persons, band by band.
 */
export function countyProjections(facts: Facts): CountyProjection[] {
  const totals = Map.groupBy(facts.rows("population-projection-counties"), (row) => row.unit!);
  const counties = [...totals.keys()].filter((unit) => unit !== BY_AGE);
  const today = counties.map((unit) => {
    const rows = facts.rows("population-counties").filter((row) => row.unit === unit && numberIn(row, "year") === BASE_YEAR);
    return POPULATION_BANDS.map((_, b) => sum(rows.map((row) => populationBands(row)[b]!)));
  });
  const total = (unit: string, alternative: string, year: number): number =>
    numberIn(totals.get(unit)!.find((row) => row.alternative === alternative && numberIn(row, "year") === year)!, "value");
  const keyed = (unit: string, alternative: string, year: number): number[] =>
    populationBands(
      facts
        .rows("population-projection")
        .find((row) => row.unit === unit && row.alternative === alternative && numberIn(row, "year") === year)!,
    );
  return totals.get(BY_AGE)!.flatMap((moment) => {
    const alternative = moment.alternative!;
    const year = numberIn(moment, "year");
    const telemark = keyed(BY_AGE, alternative, year);
    const others = keyed("norge", alternative, year).map((people, b) => people - telemark[b]!);
    const growth = counties.map((unit) => total(unit, alternative, year) / total(unit, alternative, BASE_YEAR));
    const people = fitted(today, others, growth);
    const whole = others.map((count, b) =>
      apportion(
        count,
        people.map((row) => row[b]!),
        1,
      ),
    );
    return counties.map((unit, c) => ({ unit, alternative, year, bands: whole.map((band) => band[c]!) }));
  });
}

function fitted(today: readonly (readonly number[])[], others: readonly number[], growth: readonly number[]): number[][] {
  const share = POPULATION_BANDS.map((_, b) => others[b]! / sum(today.map((row) => row[b]!)));
  const people = today.map((row) => row.map((count, b) => count * share[b]!));
  const grown = today.map((row, c) => sum(row) * growth[c]!);
  const scale = sum(others) / sum(grown);
  const young = people.map((row, c) => grown[c]! * scale - sum(row.slice(SETTLED)));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [c, row] of people.entries()) {
      const factor = young[c]! / sum(row.slice(0, SETTLED));
      for (let b = 0; b < SETTLED; b++) row[b]! *= factor;
    }
    for (let b = 0; b < SETTLED; b++) {
      const factor = others[b]! / sum(people.map((row) => row[b]!));
      for (const row of people) row[b]! *= factor;
    }
  }
  return people;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
