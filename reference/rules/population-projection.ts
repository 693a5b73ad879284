import type { Row } from "#model/vocabulary";
import { type Facts, numberIn } from "../facts/facts.ts";
import { POPULATION_BANDS, populationBands } from "./age-bands.ts";
import { countyProjections } from "./county-projection.ts";

type ProjectionRow = Row<"population_projection">;

const EDITION = "ssb-2026";

/** Trusts and hospitals whose catchment is exactly a county. */
const CATCHMENT_IS_COUNTY: Readonly<Record<string, string>> = {
  telemark: "sykehuset-telemark",
  agder: "sorlandet-sykehus",
  vestfold: "sykehuset-i-vestfold",
  "more-og-romsdal": "helse-more-og-romsdal",
  finnmark: "finnmarkssykehuset",
};

/** Regions are whole counties; a region not named here has the counties that are left. */
const COUNTIES_OF_REGION: Readonly<Record<string, readonly string[]>> = {
  "helse-nord": ["nordland", "troms", "finnmark"],
  "helse-midt-norge": ["trondelag", "more-og-romsdal"],
  "helse-vest": ["vestland", "rogaland"],
};
const REST = "helse-sor-ost";

const COUNTY_NOTE = "Landets vekst etter alder (2026), justert under 67 år så fylkets vekst avviker fra landets som i 2024-utgaven.";

/**
 * Projected population: the nation and Telemark as published; the other counties from the nation's by age and their own totals, main
 * alternative; the health regions as the sum of their counties; and the trusts whose catchment is exactly a county. The distance to
 * the low and high alternatives is that of the nation.
 */
export function populationProjectionRows(facts: Facts): ProjectionRow[] {
  const published = facts.rows("population-projection").flatMap((row) =>
    bandRows(row.unit!, row.alternative!, numberIn(row, "year"), populationBands(row), {
      source: row.source!,
      certainty: "published",
      note: null,
    }),
  );
  const derived = countyProjections(facts).flatMap(({ unit, alternative, year, bands }) =>
    bandRows(unit, alternative, year, bands, { source: "ssb-14288", certainty: "derived", note: COUNTY_NOTE }),
  );
  const counties = [...published.filter(({ unit }) => unit !== "norge"), ...derived];
  const trusts = counties.flatMap((row) => {
    const unit = CATCHMENT_IS_COUNTY[row.unit];
    return unit === undefined ? [] : [{ ...row, unit, certainty: "derived" as const, note: "Opptaksområdet er fylket: fylkets tall." }];
  });
  return [...published, ...derived, ...regions(counties), ...trusts];
}

type Provenance = Pick<ProjectionRow, "source" | "certainty" | "note">;

function bandRows(unit: string, alternative: string, year: number, bands: readonly number[], from: Provenance): ProjectionRow[] {
  return POPULATION_BANDS.map((band, i) => ({
    unit,
    edition: EDITION,
    alternative,
    age_from: band.from,
    age_to: band.to,
    value: bands[i]!,
    unit_of_measure: "persons",
    year,
    ...from,
  }));
}

/** Sums of counties, in the alternative all of them have. */
function regions(counties: readonly ProjectionRow[]): ProjectionRow[] {
  const regionOf = (county: string): string =>
    Object.entries(COUNTIES_OF_REGION).find(([, members]) => members.includes(county))?.[0] ?? REST;
  const complete = counties.find(({ certainty }) => certainty === "derived")!.alternative;
  const cells = Map.groupBy(
    counties.filter(({ alternative }) => alternative === complete),
    (row) => [regionOf(row.unit), row.year, row.age_from].join("|"),
  );
  return [...cells.values()].map((rows) => ({
    ...rows[0]!,
    unit: regionOf(rows[0]!.unit),
    value: rows.reduce((sum, row) => sum + row.value, 0),
    source: "ssb-14288",
    certainty: "derived",
    note: "Sum av fylkene i regionen.",
  }));
}
