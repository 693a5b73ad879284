import type { DatasetDetail, DatasetSummary } from "#apps/contract";
import { assumedIntakes, type Certainty, type Dataset, type Row, TABLE_NAMES, TABLES, type TableName } from "#model/vocabulary";

type TableInfo = DatasetDetail["tables"][number];
type FigureRow = { readonly certainty?: Certainty; readonly year?: number | null; readonly source?: string };

function describeTable(name: TableName, rows: readonly FigureRow[]): TableInfo {
  const { fields } = TABLES[name];
  const certainty: Record<Certainty, number> = { published: 0, "second-hand": 0, derived: 0, assumption: 0 };
  let oldestYear: number | null = null;
  let newestYear: number | null = null;
  for (const { certainty: sure, year } of rows) {
    if (sure !== undefined) certainty[sure]++;
    if (typeof year !== "number") continue;
    oldestYear = Math.min(oldestYear ?? year, year);
    newestYear = Math.max(newestYear ?? year, year);
  }
  return {
    name,
    rows: rows.length,
    certainty,
    oldestYear,
    newestYear,
    fields: Object.entries(fields).map(([field, { kind, required, description }]) => ({ name: field, kind, required, description })),
  };
}

const names = (row: { readonly name_nb: string; readonly name_nn: string; readonly name_en: string }) => ({
  nb: row.name_nb,
  nn: row.name_nn,
  en: row.name_en,
});

/** Ids of units that have staff themselves or above staff: those a projection can be asked for. */
function staffedUnits(dataset: Dataset): Set<string> {
  const parents = new Map(dataset.tables.units.map((unit) => [unit.id, unit.parent]));
  const staffed = new Set<string>();
  for (const { unit } of dataset.tables.stock)
    for (let at: string | null = unit; at !== null && !staffed.has(at); at = parents.get(at) ?? null) staffed.add(at);
  return staffed;
}

function headcounts(dataset: Dataset): Map<string, number> {
  const persons = new Map<string, number>();
  for (const { occupation, value } of dataset.tables.stock) persons.set(occupation, (persons.get(occupation) ?? 0) + value);
  return persons;
}

function figuresPerSource(dataset: Dataset): Map<string, number> {
  const figures = new Map<string, number>();
  for (const name of TABLE_NAMES) {
    if (!("certainty" in TABLES[name].fields)) continue;
    for (const { source } of dataset.tables[name] as readonly FigureRow[])
      if (source !== undefined) figures.set(source, (figures.get(source) ?? 0) + 1);
  }
  return figures;
}

function describeUnit(unit: Row<"units">, staffed: ReadonlySet<string>): DatasetDetail["units"][number] {
  return {
    id: unit.id,
    kind: unit.kind,
    sector: unit.sector,
    parent: unit.parent,
    names: names(unit),
    shortName: unit.short_name,
    organisationNumber: unit.organisation_number,
    code: unit.code,
    staffed: staffed.has(unit.id),
  };
}

/** Tells what a dataset holds: its tables, units, occupations and sources. */
export function describeDataset(dataset: Dataset, summary: DatasetSummary): DatasetDetail {
  const staffed = staffedUnits(dataset);
  const persons = headcounts(dataset);
  const figures = figuresPerSource(dataset);
  const assumed = assumedIntakes(dataset);
  return {
    summary,
    tables: TABLE_NAMES.map((name) => describeTable(name, dataset.tables[name] as readonly FigureRow[])),
    units: dataset.tables.units.map((unit) => describeUnit(unit, staffed)),
    occupations: dataset.tables.occupations.map((row) => ({
      id: row.id,
      group: row.group,
      names: names(row),
      plurals: { nb: row.plural_nb, nn: row.plural_nn, en: row.plural_en },
      styrk08: row.styrk08,
      isco08: row.isco08,
      escoUri: row.esco_uri,
      authorised: row.authorised,
      headcount: persons.get(row.id) ?? 0,
      intakeAssumed: assumed.has(row.id),
    })),
    sources: dataset.tables.sources.map((row) => ({
      id: row.id,
      title: row.title,
      publisher: row.publisher,
      url: row.url,
      publishedYear: row.published_year,
      retrievedOn: row.retrieved_on,
      licence: row.licence,
      note: row.note,
      figures: figures.get(row.id) ?? 0,
    })),
  };
}
