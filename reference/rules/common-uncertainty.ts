import type { Row } from "#model/vocabulary";
import type { Facts } from "../facts/facts.ts";
import { BASE_YEAR, nationalStock } from "./national-stock.ts";
import { inNorwegian } from "./norwegian.ts";
import { occupationFigures } from "./occupation-figures.ts";
import { round } from "./round.ts";

type CommonRow = Row<"common_uncertainty">;

/** Years by which an occupation's mean age may lie from its profile's, where no profile is published. */
const MEAN_AGE = 1.5;
/** Standard deviation of the yearly growth of staff that the model misses, from the back-test (docs/validation.md; a test holds the two together). */
export const MISSED_GROWTH = 0.01;
/** The 90th percentile of a standard normal number. */
const TO_P90 = 1.2816;

/** What is not known of wholes: the country's staff and its ages, the model's own error, and which flows were reckoned from staff. */
export function commonUncertaintyRows(
  facts: Facts,
  { inflows, rulePlaces }: { readonly inflows: readonly Row<"inflows">[]; readonly rulePlaces: ReadonlySet<string> },
): CommonRow[] {
  const figures = occupationFigures(facts);
  return [
    ...figures.map((occupation): CommonRow => {
      const { persons, rule, source, uncertainty } = nationalStock(occupation);
      return {
        ...judged,
        measure: "staff-total",
        occupation: occupation.occupation,
        value: persons,
        low: round(persons * (1 - uncertainty), 1),
        high: round(persons * (1 + uncertainty), 1),
        unit_of_measure: "persons",
        source,
        note: `${rule}. Summen av enhetene er kjent på ${inNorwegian(uncertainty * 100)} % nær; delingen på enheter er mindre sikker.`,
      };
    }),
    {
      ...judged,
      measure: "mean-age",
      occupation: null,
      value: 0,
      low: -MEAN_AGE,
      high: MEAN_AGE,
      unit_of_measure: "years",
      note: "Ingen aldersfordeling er publisert for yrkene. Middelalderen i fordelingene som er antatt, spenner fra 37 til 49 år; så langt kan et yrkes middelalder ligge fra sin (skjønn).",
    },
    {
      ...judged,
      measure: "model-growth",
      occupation: null,
      value: 0,
      low: round(-MISSED_GROWTH * TO_P90, 4),
      high: round(MISSED_GROWTH * TO_P90, 4),
      unit_of_measure: "share per year",
      source: "framsyn-backtest",
      certainty: "derived",
      note: "Det modellen selv har bommet på i veksten per år når den er prøvd mot eldre tellinger som den kjente (docs/validation.md).",
    },
    ...(["immigration", "reentry"] as const).flatMap((process) =>
      inflows
        .filter((row) => row.process === process)
        .map((row) => follows(row.occupation, `${process}-follows-staff`, row.source === "framsyn-assumption", row.source)),
    ),
    ...figures.map(({ occupation }) => follows(occupation, "intake-follows-staff", rulePlaces.has(occupation), null)),
  ];
}

const judged = { distribution: null, year: BASE_YEAR, source: "framsyn-assumption", certainty: "assumption" } as const;

function follows(
  occupation: string,
  measure: Extract<CommonRow["measure"], `${string}-follows-staff`>,
  byRule: boolean,
  counted: string | null,
): CommonRow {
  return {
    ...judged,
    measure,
    occupation,
    value: byRule ? 1 : 0,
    low: null,
    high: null,
    unit_of_measure: "share",
    note: byRule
      ? "Regnet ut fra bestanden: er bestanden større enn oppgitt, er tallet større i samme forhold."
      : `Telt eller oppgitt for seg${counted === null ? "" : ` (${counted})`}: tallet er det samme om bestanden er større eller mindre enn oppgitt.`,
  };
}
