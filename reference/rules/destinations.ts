import type { Row } from "#model/vocabulary";
import type { Facts } from "../facts/facts.ts";
import { round } from "./round.ts";

/** How much likelier a graduate is to start near the campus, before balancing. */
const SAME_COUNTY = 8;
const SAME_REGION = 2.5;
const ROUNDS = 200;

/**
 * Where graduates of a programme with a campus start.
 *
 * Seed: stock of the unit x 8 in the campus county, x 2.5 in its health region, x 1 elsewhere. The seeds are then balanced
 * (iterative proportional fitting) so that over all programmes of the occupation each unit gets the same share of graduates as it
 * has of staff: nearness decides where a unit's newcomers come from, not how many it gets. Weights of a programme add to 1 000.
 */
export function destinationRows(
  facts: Facts,
  programmes: readonly Row<"programmes">[],
  places: readonly Row<"study_places">[],
  stock: readonly Row<"stock">[],
): Row<"destinations">[] {
  const withCampus = programmes.filter((row) => row.county !== null && row.kind === "initial");
  const groups = Map.groupBy(withCampus, (row) => row.occupation);
  return [...groups]
    .filter(([, members]) => members.length > 1)
    .flatMap(([occupation, members]) => {
      const units = [
        ...Map.groupBy(
          stock.filter((row) => row.occupation === occupation),
          (row) => row.unit,
        ),
      ].map(([unit, rows]) => ({
        unit,
        persons: rows.reduce((sum, row) => sum + row.value, 0),
      }));
      const near = nearness(facts);
      const latest = members.map((member) => latestPlaces(places, member.id));
      const seeds = members.map((member) => units.map(({ unit, persons }) => persons * near(unit, member.county!)));
      const balanced = balance(
        seeds,
        latest,
        units.map(({ persons }) => persons),
      );
      return members.flatMap((member, p) => {
        const sum = balanced[p]!.reduce((a, b) => a + b, 0);
        return units.map(
          ({ unit }, u): Row<"destinations"> => ({
            flow: "graduates",
            programme: member.id,
            occupation: null,
            unit,
            value: round((balanced[p]![u]! / sum) * 1000, 3),
            unit_of_measure: "relative weight",
            year: 2026,
            source: "framsyn-assumption",
            certainty: "assumption",
            note: "Bestand x nærhet til studiestedet (fylke 8, region 2,5, ellers 1), avstemt slik at hver enhet får sin andel av alle uteksaminerte.",
          }),
        );
      });
    });
}

const latestPlaces = (places: readonly Row<"study_places">[], programme: string): number =>
  places.filter((row) => row.programme === programme).reduce((best, row) => (row.year > best.year ? row : best)).value;

/** Gives how near a unit is to a county, as a factor. */
function nearness(facts: Facts): (unit: string, county: string) => number {
  const hospitals = facts.rows("hospital-weights");
  const region = new Map(facts.rows("units").map((row) => [row.id!, row.parent!]));
  const countyOf = new Map(hospitals.map((row) => [row.unit!, row.county!]));
  const regionOfCounty = new Map(hospitals.map((row) => [row.county!, region.get(row.unit!)!]));
  return (unit, county) => {
    const home = countyOf.get(unit) ?? unit;
    if (home === county) return SAME_COUNTY;
    const unitRegion = regionOfCounty.get(home) ?? region.get(unit);
    return unitRegion === regionOfCounty.get(county) ? SAME_REGION : 1;
  };
}

/** Scales rows and columns in turn until row sums follow `rows` and column sums follow `columns`. */
function balance(seeds: readonly (readonly number[])[], rows: readonly number[], columns: readonly number[]): number[][] {
  const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const scale = total(rows) / total(columns);
  let matrix = seeds.map((row) => [...row]);
  for (let i = 0; i < ROUNDS; i++) {
    matrix = matrix.map((row, p) => row.map((value) => (value * rows[p]!) / total(row)));
    const sums = columns.map((_, u) => total(matrix.map((row) => row[u]!)));
    matrix = matrix.map((row) => row.map((value, u) => (value * columns[u]! * scale) / sums[u]!));
  }
  return matrix;
}
