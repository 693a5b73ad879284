import { DATASET_CAUSES, type Dataset, type DatasetCause, TABLE_NAMES, TABLES, type Table, type TableName } from "#model/vocabulary";

type AnyRow = Readonly<Record<string, unknown>>;

/** Tells which rows of a table belong to a cause: every one, those with some value in a column, or none (null). */
function belongsTo({ cause: rule }: Table, cause: DatasetCause): ((row: AnyRow) => boolean) | null {
  if (typeof rule !== "object" || rule === null) return rule === cause ? () => true : null;
  const { by, causes } = rule;
  return Object.values(causes).includes(cause) ? (row) => causes[String(row[by])] === cause : null;
}

/** Gives the tables that belong to a cause, wholly or in part, with the rows of each that do. */
const partsOf = (cause: DatasetCause): { readonly name: TableName; readonly belongs: (row: AnyRow) => boolean }[] =>
  TABLE_NAMES.flatMap((name) => {
    const belongs = belongsTo(TABLES[name], cause);
    return belongs === null ? [] : [{ name, belongs }];
  });

/** Gives the dataset with one part taken from another edition; the rest, and the tree of units, stay. */
export function takePart(dataset: Dataset, other: Dataset, cause: DatasetCause): Dataset {
  const taken = partsOf(cause).map(({ name, belongs }) => {
    const [mine, theirs]: readonly (readonly AnyRow[])[] = [dataset.tables[name], other.tables[name]];
    return [name, [...mine!.filter((row) => !belongs(row)), ...theirs!.filter(belongs)]];
  });
  return { ...dataset, tables: { ...dataset.tables, ...(Object.fromEntries(taken) as Partial<Dataset["tables"]>) } };
}

/** Where a figure is from says nothing about what it does. */
const PROVENANCE: ReadonlySet<string> = new Set(["source", "note", "certainty"]);

/** Gives the parts whose figures differ between two editions, in the order of DATASET_CAUSES. */
export function partsThatDiffer(a: Dataset, b: Dataset): DatasetCause[] {
  return DATASET_CAUSES.filter((cause) => {
    const parts = partsOf(cause);
    const figures = ({ tables }: Dataset): string =>
      JSON.stringify(parts.map(({ name, belongs }) => sorted((tables[name] as readonly AnyRow[]).filter(belongs))));
    return figures(a) !== figures(b);
  });
}

const sorted = (rows: readonly AnyRow[]): string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).filter(([field]) => !PROVENANCE.has(field)))).sort();
