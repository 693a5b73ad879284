import { type Dataset, type Finding, TABLE_NAMES, TABLES, type TableName } from "#model/vocabulary";
import { FindingList } from "../../findings/finding-list.ts";
import { hashDataset } from "../../hash-dataset.ts";
import { readPackageFiles } from "../../read-package.ts";
import { writePackage } from "../../write-package.ts";
import type { Cube } from "../cube/cube.ts";
import type { CodeChange } from "../formats/code-lists.ts";
import { readStatistics } from "../formats/read-statistics.ts";
import { type AnyRow, applyMap, type MappedRows } from "../maps/apply-map.ts";
import { spreadOverUnits } from "../maps/spread-over-units.ts";
import { dimensionsNamed, type StatisticsMap } from "../maps/statistics-map.ts";
import { replacedRows } from "./replaced-rows.ts";
import { type TableDifference, tableDifference } from "./table-difference.ts";

/** How a statistics table is added to a dataset. */
export interface StatisticsOptions {
  /** Dataset whose rows give way; it is not changed itself. */
  readonly baseDataset: Dataset;
  readonly map: StatisticsMap;
  /** Name used for the file in findings. */
  readonly file: string;
  /** What was asked for where the table was fetched; null for a file. */
  readonly query?: string | null;
  /** Codes that became others, from Klass: added to those the map knows. */
  readonly changes?: readonly CodeChange[];
}

/** A new dataset version with warnings at most and what changed, or findings with at least one error and no dataset. */
export type StatisticsResult =
  | {
      readonly ok: true;
      readonly dataset: Dataset;
      readonly difference: TableDifference;
      /** Id of the source's row. */
      readonly source: string;
      readonly findings: readonly Finding[];
      readonly omitted: number;
    }
  | { readonly ok: false; readonly findings: readonly Finding[]; readonly omitted: number };

/** Tables that describe the base year and do not have the year in their key. */
const OF_BASE_YEAR: ReadonlySet<TableName> = new Set(["stock", "age_profile", "demand_base"]);

/**
 * Makes a new version of a dataset in which rows of one table come from a statistics table.
 *
 * Rows of the same key give way, others are kept; a row of `sources` says table, edition and query. The result is checked as any package is,
 * and nothing is taken where anything is wrong.
 */
export async function addStatistics(bytes: Uint8Array, options: StatisticsOptions): Promise<StatisticsResult> {
  const findings = new FindingList();
  const cube = await readTable(bytes, options, findings);
  return cube === null ? refused(findings) : addCube(cube, options, findings);
}

/** The same for a table that was read already, for example fetched. */
export async function addCube(cube: Cube, options: StatisticsOptions, findings = new FindingList()): Promise<StatisticsResult> {
  const { baseDataset, file, query = null } = options;
  const map = withChanges(options.map, options.changes ?? []);
  const made = applyMap(cube, map, { dataset: baseDataset, file, findings, query });
  if (made === null) return refused(findings);
  const mapped = map.spread === undefined ? made : spreadOverUnits(made, baseDataset, file, findings);
  const { table, rows } = mapped;
  if (rows.length === 0) findings.error("stat-nothing", { file });
  const old = baseDataset.tables[table] as readonly AnyRow[];
  const replaced = replacedRows(table, old, rows, file, findings);
  if (findings.errors > 0) return refused(findings);
  report(mapped, baseDataset, file, findings);
  const { next, source } = nextVersion(baseDataset, mapped, replaced, map);
  const checked = await readPackageFiles(writePackage(next));
  for (const finding of checked.findings) if (finding.severity === "error") findings.take(finding);
  if (!checked.ok) return { ok: false, findings: findings.list, omitted: findings.omitted + checked.omitted };
  return {
    ok: true,
    dataset: checked.dataset,
    difference: tableDifference(table, replaced, rows),
    source,
    findings: findings.list,
    omitted: findings.omitted,
  };
}

const refused = (findings: FindingList): StatisticsResult => ({ ok: false, findings: findings.list, omitted: findings.omitted });

/** Reads the one table of a file that the map is for. */
async function readTable(bytes: Uint8Array, { file, map }: StatisticsOptions, findings: FindingList): Promise<Cube | null> {
  const content = await readStatistics(bytes, file, { ...map.reading, dividing: dimensionsNamed(map) }, findings);
  if (content === null) return null;
  if (content.kind !== "cubes") {
    findings.error("stat-code-list", { file }, { context: content.kind });
    return null;
  }
  const expected = map.tableId === undefined ? null : [map.tableId].flat();
  const named = content.cubes.filter(
    ({ source }) => map.reading?.sheet === undefined || content.cubes.length === 1 || source.title === map.reading.sheet,
  );
  const fitting =
    named.length > 1 && expected !== null
      ? named.filter(({ source }) => source.tableId !== null && expected.includes(source.tableId))
      : named;
  if (fitting.length === 1) return fitting[0]!;
  findings.error(
    "stat-several-tables",
    { file },
    { number: content.cubes.length, tables: content.cubes.map(({ source }) => source.title ?? "?").join("; ") },
  );
  return null;
}

/** The map with changes of codes added to the rules that find units. */
function withChanges(map: StatisticsMap, changes: readonly CodeChange[]): StatisticsMap {
  if (changes.length === 0) return map;
  const pairs = changes.map(({ old, new: next }): [string, string] => [old, next]);
  const columns = Object.fromEntries(
    Object.entries(map.columns).map(([field, rule]) =>
      "from" in rule && "find" in rule && rule.find === "unit"
        ? [field, { ...rule, changes: [...(rule.changes ?? []), ...pairs] }]
        : [field, rule],
    ),
  );
  return { ...map, columns };
}

function report({ table, rows }: MappedRows, { description, tables }: Dataset, file: string, findings: FindingList): void {
  const { baseYear } = description;
  const years = new Set(rows.map(({ year }) => year as number));
  const off = [...years].find((year) => Math.abs(year - baseYear) > 1);
  if (OF_BASE_YEAR.has(table) && off !== undefined)
    findings.warning("stat-year-differs", { file, value: String(off) }, { year: String(off), baseYear: String(baseYear) });
  if (table !== "stock") return;
  const occupations = new Set(rows.map(({ occupation }) => occupation));
  const kept = [...occupations].filter((occupation) => tables.demand_base.some((row) => row.occupation === occupation));
  if (kept.length > 0) findings.warning("stat-demand-kept", { file, value: kept.join(", ") }, { occupations: kept.join(", ") });
}

function nextVersion(
  base: Dataset,
  { table, rows, source }: MappedRows,
  replaced: ReadonlySet<AnyRow>,
  map: StatisticsMap,
): { readonly next: Dataset; readonly source: string } {
  const { tables, description } = base;
  const kept = (tables[table] as readonly AnyRow[]).filter((row) => !replaced.has(row));
  const others = TABLE_NAMES.flatMap((name) => (name === table ? kept : (tables[name] as readonly AnyRow[])));
  const cited = new Set(others.map((row) => row.source));
  const same = (one: AnyRow): boolean =>
    one.id !== undefined && Object.keys(TABLES.sources.fields).every((field) => field === "id" || one[field] === source[field]);
  let id = source.id as string;
  for (let number = 2; cited.has(id) && !same(tables.sources.find((one) => one.id === id) ?? {}); number++)
    id = `${source.id as string}-${number}`;
  const gone = new Set([...replaced].map((row) => row.source).filter((one) => !cited.has(one)));
  const added = rows.map((row) => ({ ...row, source: id }));
  const [edition, parts = ""] = description.version.split("+");
  const version = `${edition}+${[...new Set([...parts.split(".").filter(Boolean), map.name])].join(".")}`;
  const next = {
    description: { ...description, version },
    tables: {
      ...tables,
      [table]: [...kept, ...added],
      sources: [...tables.sources.filter((one) => one.id !== id && !gone.has(one.id)), { ...source, id }],
    } as Dataset["tables"],
  };
  return { next: { ...next, hash: hashDataset(next) }, source: id };
}
