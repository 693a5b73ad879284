import type { Row } from "#model/vocabulary";
import { type FactRow, type Facts, numberIn } from "../facts/facts.ts";
import { POPULATION_BANDS, populationBands } from "./age-bands.ts";

type PopulationRow = Row<"population">;

/** First year kept for counties and the nation; earlier years are in the fact file. */
const FIRST_YEAR = 2015;

/**
 * Population on 1 January. Nation and counties by sex as published (before 2024 the counties, on the borders of
 * 2026, miss the nation by up to 30 persons); trusts (their catchments) and
 * municipalities for both sexes together; a regional authority is the sum of its trusts' catchments. A unit and year has either
 * rows by sex or rows for both, never both kinds.
 */
export function populationRows(facts: Facts, units: readonly Row<"units">[]): PopulationRow[] {
  const bySex = [...facts.rows("population-nation"), ...facts.rows("population-counties")].filter(
    (row) => numberIn(row, "year") >= FIRST_YEAR,
  );
  const parent = new Map(units.map((unit) => [unit.id, unit.parent]));
  const catchments = facts.rows("population-catchments");
  return [
    ...bySex.flatMap((row) => spread(row, row.unit!, row.sex as PopulationRow["sex"], null)),
    ...catchments.flatMap((row) => spread(row, row.unit!, "all", "Sum av kommunene i opptaksområdet (i Oslo: bydelene).")),
    ...sums(
      catchments,
      (row) => `${parent.get(row.unit!)}|${row.year}|all`,
      "Sum av opptaksområdene til foretakene og sykehusene i regionen.",
    ),
    ...facts.rows("population-municipalities").flatMap((row) => spread(row, row.unit!, "all", null)),
  ];
}

function sums(rows: readonly FactRow[], key: (row: FactRow) => string, note: string): PopulationRow[] {
  const groups = Map.groupBy(rows, key);
  return [...groups].flatMap(([name, members]) => {
    const [unit, , sex] = name.split("|") as [string, string, PopulationRow["sex"]];
    const totals = POPULATION_BANDS.map(({ column }) => [column, String(members.reduce((sum, row) => sum + numberIn(row, column), 0))]);
    return spread({ ...members[0]!, ...Object.fromEntries(totals), certainty: "derived" }, unit, sex, note);
  });
}

function spread(row: FactRow, unit: string, sex: PopulationRow["sex"], note: string | null): PopulationRow[] {
  const values = populationBands(row);
  return POPULATION_BANDS.map(({ from, to }, i) => ({
    unit,
    sex,
    age_from: from,
    age_to: to,
    value: values[i]!,
    unit_of_measure: row.unit_of_measure!,
    year: numberIn(row, "year"),
    source: row.source!,
    certainty: row.certainty as PopulationRow["certainty"],
    note,
  }));
}
