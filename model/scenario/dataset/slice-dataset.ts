import { type Dataset, TABLE_NAMES, TABLES, type Table, type TableName } from "#model/vocabulary";
import { leadersOf } from "../laboratory/lead-occupation.ts";
import { leafUnits } from "../units/leaf-unit.ts";
import { unitTree } from "../units/unit-tree.ts";

type AnyRow = Readonly<Record<string, unknown>>;

/**
 * Cuts a dataset down to the rows one occupation needs: a run on the slice gives the same bytes as on the whole.
 *
 * Each table says itself how it is cut. Units and occupations are kept whole, so that names can be shown and scenarios understood;
 * observations of the occupation are kept to be compared with. Hash and description stay those of the whole. Scenarios are checked
 * against the whole, not the slice.
 */
export function sliceDataset(dataset: Dataset, occupation: string): Dataset {
  const areas = new Set(leafUnits(dataset, unitTree(dataset), occupation).flatMap((unit) => [...unit.lineage.keys()]));
  const leads = leadersOf(dataset.tables, occupation);
  const kept = new Map<string, readonly AnyRow[]>();
  /** Tables point to one another, so that one may be asked for before its turn. */
  const rowsOf = (name: TableName): readonly AnyRow[] => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    const rows = keptRows(TABLES[name], dataset.tables[name], {
      occupation,
      areas,
      baseYear: dataset.description.baseYear,
      rowsOf,
      dataset,
      leads,
    });
    kept.set(name, rows);
    return rows;
  };
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, rowsOf(name)]));
  return { ...dataset, tables: tables as unknown as Dataset["tables"] };
}

const hasOwn = (dataset: Dataset, table: "staff_groups", occupation: string): boolean =>
  dataset.tables[table].some((row) => row.occupation === occupation);

interface Cut {
  readonly occupation: string;
  /** Units with the occupation's staff, and all above them. */
  readonly areas: ReadonlySet<unknown>;
  readonly baseYear: number;
  readonly dataset: Dataset;
  /** Occupations whose use the volumes of laboratories follow, where the occupation works at any. */
  readonly leads: ReadonlySet<unknown>;
  readonly rowsOf: (table: TableName) => readonly AnyRow[];
}

function keptRows(table: Table, rows: readonly AnyRow[], cut: Cut): readonly AnyRow[] {
  const { occupation, areas, baseYear, rowsOf, dataset, leads } = cut;
  const own = (row: AnyRow): boolean => row.occupation === occupation;
  const { slice } = table;
  if (typeof slice === "object" && "wholeWithOwn" in slice) return hasOwn(dataset, slice.wholeWithOwn, occupation) ? rows : [];
  if (typeof slice === "object") {
    const field = "through" in slice ? slice.through : slice.ownOrThrough;
    const target = table.fields[field]!.references!;
    const ids = new Set(rowsOf(target.table as TableName).map((row) => row[target.field]));
    return rows.filter((row) => ids.has(row[field]) || ("ownOrThrough" in slice && own(row)));
  }
  switch (slice) {
    case "whole":
      return rows;
    case "none":
      return [];
    case "own":
      return rows.filter(own);
    case "own-and-general":
      return rows.filter((row) => own(row) || row.occupation === null);
    case "own-else-general":
      return ownElseGeneral(rows, [occupation]);
    case "led-else-general":
      return ownElseGeneral(rows, [occupation, ...leads]);
    case "led-and-general":
      return rows.filter((row) => own(row) || row.occupation === null || leads.has(row.occupation));
    case "areas":
      return rows.filter((row) => areas.has(row.unit));
    case "areas-base-year":
      return rows.filter((row) => row.year === baseYear && areas.has(row.unit));
    case "cited": {
      const cited = citedIds(table, rowsOf);
      return rows.filter((row) => cited.has(row.id));
    }
  }
}

/** Rows of some occupations, and those that name none where any of them has no rows of its own. */
function ownElseGeneral(rows: readonly AnyRow[], occupations: readonly unknown[]): readonly AnyRow[] {
  const isGeneral = occupations.some((one) => !rows.some((row) => row.occupation === one));
  return rows.filter((row) => occupations.includes(row.occupation) || (isGeneral && row.occupation === null));
}

/** Ids of a table that kept rows of the other tables point to. */
function citedIds(table: Table, rowsOf: Cut["rowsOf"]): ReadonlySet<unknown> {
  const cited = new Set<unknown>();
  for (const name of TABLE_NAMES) {
    for (const [field, { references }] of Object.entries(TABLES[name].fields)) {
      if (name !== table.name && references?.table === table.name) for (const row of rowsOf(name)) cited.add(row[field]);
    }
  }
  return cited;
}
