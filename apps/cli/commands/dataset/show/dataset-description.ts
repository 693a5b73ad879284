import type { KnowledgeReport } from "#model/analysis";
import { staffedUnits, unitTree, yearsCovered } from "#model/scenario";
import {
  type ByCertainty,
  byCertainty,
  type Certainty,
  COUNTED_TABLES,
  countedCertainty,
  type Dataset,
  TABLE_NAMES,
  TABLES,
  type UnitKind,
} from "#model/vocabulary";

/** What is in a dataset: the JSON that `framsyn dataset show --format json` writes. */
export interface DatasetContents {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly hash: string;
  readonly created: string;
  readonly baseYear: number;
  readonly lastYear: number;
  /** Figures on staff, education and demand: those that are counted where certainty is told. */
  readonly figures: number;
  /** The same per certainty. */
  readonly certainty: ByCertainty;
  /** Figures that are not counted: of the population, and those no run uses. */
  readonly otherFigures: number;
  /** How much is known, weighted by what the figures do to the answer; null where that was not asked for. */
  readonly knowledge: KnowledgeReport | null;
  readonly tables: readonly {
    readonly name: string;
    readonly rows: number;
    readonly oldestYear: number | null;
    readonly newestYear: number | null;
    readonly certainty: ByCertainty | null;
  }[];
  readonly units: readonly {
    readonly id: string;
    readonly kind: UnitKind;
    readonly parent: string | null;
    readonly nb: string;
    readonly nn: string;
    readonly en: string;
    readonly staffed: boolean;
  }[];
  readonly occupations: readonly {
    readonly id: string;
    readonly nb: string;
    readonly nn: string;
    readonly en: string;
    readonly headcount: number;
    readonly units: number;
  }[];
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly publishedYear: number | null;
    readonly figures: number;
  }[];
}

/** Sums up a dataset: units, occupations, years, sources, how old figures are and how sure. */
export function describeDataset(dataset: Dataset, knowledge: KnowledgeReport | null): DatasetContents {
  const { tables, description, hash } = dataset;
  const tree = unitTree(dataset);
  const holders = tables.occupations.map(({ id }) => staffedUnits(dataset, id));
  const staffed = new Set(holders.flat().flatMap((unit) => [unit, ...tree.ancestorsOf(unit)]));
  const listed = TABLE_NAMES.map((name) => describeTable(name, tables[name]));
  const certainty = countedCertainty(dataset);
  const counted: ReadonlySet<string> = new Set(COUNTED_TABLES);
  const perSource = countBySource(dataset);
  return {
    ...description,
    hash,
    lastYear: yearsCovered(dataset).last,
    figures: Object.values(certainty).reduce((sum, count) => sum + count, 0),
    certainty,
    otherFigures: listed.reduce((sum, { name, rows, certainty: of }) => (of === null || counted.has(name) ? sum : sum + rows), 0),
    knowledge,
    tables: listed,
    units: tables.units.map(({ id, kind, parent, name_nb, name_nn, name_en }) => ({
      id,
      kind,
      parent,
      nb: name_nb,
      nn: name_nn,
      en: name_en,
      staffed: staffed.has(id),
    })),
    occupations: tables.occupations.map(({ id, name_nb, name_nn, name_en }, index) => ({
      id,
      nb: name_nb,
      nn: name_nn,
      en: name_en,
      headcount: tables.stock.reduce((sum, row) => (row.occupation === id ? sum + row.value : sum), 0),
      units: holders[index]!.length,
    })),
    sources: tables.sources.map(({ id, title, publisher, published_year }) => ({
      id,
      title,
      publisher,
      publishedYear: published_year,
      figures: perSource.get(id) ?? 0,
    })),
  };
}

function describeTable(name: (typeof TABLE_NAMES)[number], rows: readonly object[]): DatasetContents["tables"][number] {
  const figures = "certainty" in TABLES[name].fields ? (rows as readonly { year: number; certainty: Certainty }[]) : null;
  const years = figures?.map(({ year }) => year) ?? [];
  return {
    name,
    rows: rows.length,
    oldestYear: years.length === 0 ? null : years.reduce((least, year) => Math.min(least, year)),
    newestYear: years.length === 0 ? null : years.reduce((most, year) => Math.max(most, year)),
    certainty: figures === null ? null : byCertainty((certainty) => figures.filter((row) => row.certainty === certainty).length),
  };
}

function countBySource({ tables }: Dataset): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of TABLE_NAMES) {
    if (!("certainty" in TABLES[name].fields)) continue;
    for (const { source } of tables[name] as readonly { source: string }[]) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return counts;
}
