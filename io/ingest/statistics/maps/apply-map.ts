import { type Dataset, TABLES, type TableName } from "#model/vocabulary";
import type { FindingList } from "../../findings/finding-list.ts";
import type { CellValue } from "../../tables/cell-result.ts";
import type { Cube, Observation } from "../cube/cube.ts";
import { missingKind } from "../cube/symbols.ts";
import { Adder } from "./add-up.ts";
import { type CellGroup, cellGroups } from "./cell-groups.ts";
import { dimensionIndex } from "./dimension-by-name.ts";
import { type DimensionPlan, planDimensions } from "./plan-dimensions.ts";
import { type RowNumber, rowNumber } from "./row-number.ts";
import type { ColumnRule, StatisticsMap } from "./statistics-map.ts";

export type AnyRow = Readonly<Record<string, CellValue>>;

/** Rows made of a table. */
export interface MappedRows {
  readonly table: TableName;
  readonly rows: readonly AnyRow[];
  /** Row of the source that they point to. */
  readonly source: AnyRow;
}

interface Making {
  readonly cube: Cube;
  readonly map: StatisticsMap;
  readonly plan: DimensionPlan;
  readonly file: string;
  readonly findings: FindingList;
}

/** A row on its way, with the cell it begins at. */
interface Draft {
  readonly fields: Record<string, CellValue>;
  readonly cell: Observation;
}

/**
 * Makes rows of a dataset's table of a statistics table, as a map says; null where it cannot, and the findings then say why.
 *
 * @param query what was asked for where the table was fetched, or null
 */
export function applyMap(
  cube: Cube,
  map: StatisticsMap,
  {
    dataset,
    file,
    findings,
    query = null,
  }: { readonly dataset: Pick<Dataset, "tables">; readonly file: string; readonly findings: FindingList; readonly query?: string | null },
): MappedRows | null {
  const table = map.table as TableName;
  const expected = map.tableId === undefined ? [] : [map.tableId].flat();
  const { tableId } = cube.source;
  if (expected.length > 0 && tableId !== null && !expected.includes(tableId))
    findings.error("stat-other-table", { file, value: tableId }, { expected: expected.join(", "), actual: tableId });
  checkColumns(map, file, findings);
  if (findings.errors > 0) return null;
  const plan = planDimensions(cube, map, { dataset, file, findings });
  if (plan === null) return null;
  const making = { cube, map, plan, file, findings };
  const adder = new Adder(plan.uses, map);
  const told = new Problems(file, findings);
  const drafts: Draft[] = [];
  for (const group of cellGroups(cube, plan)) {
    const number = rowNumber(group, plan, adder, map);
    if (number.ok) drafts.push(draftOf(group, number, making));
    else told.add(number.problem, group, making);
  }
  told.report();
  if (findings.errors > 0) return null;
  const shared = map.value.shareOver === undefined ? drafts : shares(drafts, told.groups, making);
  const source = sourceRow(shared, making, query);
  const rows = checkedRows(shared, source.id as string, making);
  reportTwice(rows, making);
  if (rows.length === 0 && findings.errors === 0) findings.error("stat-nothing", { file });
  return findings.errors > 0 ? null : { table, rows, source };
}

/** Columns the map fills must be columns of the table, and all it must have must be filled. */
function checkColumns(map: StatisticsMap, file: string, findings: FindingList): void {
  const { fields } = TABLES[map.table as TableName];
  const filled = new Set([
    ...Object.keys(map.columns),
    ...(map.age === undefined ? [] : ["age_from", "age_to"]),
    "value",
    "source",
    "certainty",
    "note",
  ]);
  for (const field of filled)
    if (!(field in fields))
      findings.error("stat-map-column", { file, field }, { column: field, table: map.table, columns: Object.keys(fields).join(", ") });
  for (const [name, { required }] of Object.entries(fields))
    if (required && !filled.has(name))
      findings.error("stat-map-column", { file, field: name }, { column: name, table: map.table, context: "missing" });
}

function draftOf(
  { cells }: CellGroup,
  { value, low, high, statuses }: Extract<RowNumber, { ok: true }>,
  { cube, map, plan }: Making,
): Draft {
  const cell = cells[0]!;
  const fields: Record<string, CellValue> = {};
  for (const [dimension, position] of cell.at.entries()) Object.assign(fields, plan.uses[dimension]!.categories[position]?.fields);
  for (const [field, rule] of Object.entries(map.columns)) {
    if ("is" in rule) fields[field] = rule.is;
    else if ("text" in rule) fields[field] = textOf(rule, cell, cube);
  }
  const { factor = 1 } = map.value;
  fields.value = value * factor;
  const [from, to] = factor < 0 ? [high, low] : [low, high];
  if (from !== null && to !== null && "low" in TABLES[map.table as TableName].fields)
    Object.assign(fields, { low: from * factor, high: to * factor, distribution: map.distribution ?? null });
  const notes = [map.note, statuses.has("*") ? "Foreløpig tall." : undefined].filter((note) => note !== undefined);
  fields.note = notes.length === 0 ? null : notes.join(" ");
  return { fields, cell };
}

const textOf = ({ text }: Extract<ColumnRule, { text: string }>, { at }: Observation, cube: Cube): string =>
  text.replace(/\{([^}]+)\}/g, (whole, name: string) => {
    const dimension = dimensionIndex(cube, name.split("|"));
    return dimension === -1 ? whole : cube.dimensions[dimension]!.categories[at[dimension]!]!.label;
  });

/** Cells that gave no row, told together: how many, what for, and where the first one is. */
class Problems {
  readonly #file: string;
  readonly #findings: FindingList;
  readonly #missing = new Map<string, { number: number; first: Observation }>();
  #incomplete: { number: number; first: Observation; key: string } | null = null;
  /** Rows that are not there, without their ages: their shares cannot be known. */
  readonly groups = new Set<string>();

  constructor(file: string, findings: FindingList) {
    this.#file = file;
    this.#findings = findings;
  }

  add(problem: Extract<RowNumber, { ok: false }>["problem"], group: CellGroup, making: Making): void {
    const key = describe(group, making);
    this.groups.add(groupName(draftOf(group, { ok: true, value: 0, low: null, high: null, statuses: new Set() }, making).fields));
    if (problem.kind === "missing" || problem.kind === "zero") {
      const kind = problem.kind === "zero" ? "zero" : missingKind(problem.cell.status);
      const met = this.#missing.get(kind);
      if (met === undefined) this.#missing.set(kind, { number: 1, first: problem.cell });
      else met.number++;
    } else if (problem.kind === "incomplete") {
      if (this.#incomplete === null) this.#incomplete = { number: 1, first: problem.cell, key };
      else this.#incomplete.number++;
    } else if (problem.kind === "collision") {
      const [one, other] = problem.cells;
      this.#findings.error(
        "stat-cells-collide",
        { ...this.#place(other), value: key },
        { key, one: one.row ?? describeCell(one, making), other: other.row ?? describeCell(other, making) },
      );
    } else {
      this.#findings.error("stat-rates-added", { ...this.#place(problem.cell), value: key }, { key });
    }
  }

  report(): void {
    for (const [kind, { number, first }] of this.#missing)
      this.#findings.warning("stat-missing", { ...this.#place(first), value: first.status }, { number, context: kind });
    if (this.#incomplete !== null)
      this.#findings.warning(
        "stat-incomplete",
        { ...this.#place(this.#incomplete.first), value: this.#incomplete.key },
        { number: this.#incomplete.number, key: this.#incomplete.key },
      );
  }

  #place({ row, column }: Observation): { readonly file: string; readonly row: number | null; readonly field: string | null } {
    return { file: this.#file, row, field: column };
  }
}

const describe = ({ keys }: CellGroup, { cube, plan }: Making): string =>
  keys.flatMap((key, index) => (key === "" || plan.uses[index]!.apart ? [] : [`${cube.dimensions[index]!.label} ${key}`])).join(", ");
const describeCell = ({ at }: Observation, { cube }: Making): string =>
  at.map((position, index) => cube.dimensions[index]!.categories[position]!.label).join(", ");

/** Names a row without its ages. */
const groupName = ({
  age_from: _from,
  age_to: _to,
  value: _value,
  low: _low,
  high: _high,
  note: _note,
  ...rest
}: Readonly<Record<string, CellValue>>): string => JSON.stringify(Object.entries(rest).sort(([left], [right]) => (left < right ? -1 : 1)));

/** Turns numbers by age into shares of their sum; a group of which an age is missing gives none. */
function shares(drafts: readonly Draft[], missing: ReadonlySet<string>, { file, findings }: Making): readonly Draft[] {
  const sums = new Map<string, number>();
  for (const { fields } of drafts) sums.set(groupName(fields), (sums.get(groupName(fields)) ?? 0) + (fields.value as number));
  const without = new Set([...sums].filter(([name, sum]) => sum <= 0 || missing.has(name)).map(([name]) => name));
  if (without.size > 0) {
    const first = drafts.find(({ fields }) => without.has(groupName(fields)))!;
    findings.warning("stat-share-incomplete", { file, row: first.cell.row }, { number: without.size });
  }
  return drafts.flatMap(({ fields, cell }) => {
    const name = groupName(fields);
    return without.has(name) ? [] : [{ cell, fields: { ...fields, value: (fields.value as number) / sums.get(name)! } }];
  });
}

/** Rows that keep the table's rules; one that does not is a finding at the cell it was made of. */
function checkedRows(drafts: readonly Draft[], source: string, { map, file, findings }: Making): readonly AnyRow[] {
  const table = TABLES[map.table as TableName];
  const empty = Object.fromEntries(Object.keys(table.fields).map((name) => [name, null]));
  const rows: AnyRow[] = [];
  for (const { fields, cell } of drafts) {
    const row = { ...empty, ...fields, value: rounded(fields.value), source, certainty: map.certainty } as Record<string, CellValue>;
    if (typeof row.low === "number") Object.assign(row, { low: rounded(row.low), high: rounded(row.high) });
    const read = table.row.safeParse(row);
    if (read.success) {
      rows.push(row);
      continue;
    }
    const issue = read.error.issues[0]!;
    const field = String(issue.path[0] ?? "");
    const shown = row[field];
    findings.error(
      "stat-row",
      { file, row: cell.row, field: cell.column ?? field, value: shown === null || shown === undefined ? null : String(shown) },
      {
        column: field,
        value: shown === null || shown === undefined ? "" : String(shown),
        table: map.table,
        description:
          table.fields[field as never] === undefined ? "" : (table.fields as Record<string, { description: string }>)[field]!.description,
      },
    );
  }
  return rows;
}

/** Several periods, or what else the table's key does not tell apart, cannot stand in one row. */
function reportTwice(rows: readonly AnyRow[], { map, file, findings }: Making): void {
  const { primaryKey } = TABLES[map.table as TableName];
  const seen = new Map<string, AnyRow>();
  for (const row of rows) {
    const key = primaryKey.map((field) => String(row[field] ?? "")).join(", ");
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else
      findings.error(
        "stat-cells-collide",
        { file, value: key },
        { key, one: `${first.value} (${first.year})`, other: `${row.value} (${row.year})` },
      );
  }
}

/** Twelve digits: what a sum or product of decimals leaves behind them is noise. */
const rounded = (value: CellValue | undefined): CellValue => (typeof value === "number" ? Number(value.toPrecision(12)) : (value ?? null));

/** The source's row: title, table, edition, query and terms. Its id names the edition, so that rows of earlier ones keep their own. */
function sourceRow(drafts: readonly Draft[], { cube, map, plan }: Making, query: string | null): AnyRow {
  const { source } = map;
  const years = drafts.flatMap(({ fields }) => (typeof fields.year === "number" ? [fields.year] : []));
  const updated = /\d{4}-\d{2}-\d{2}/.exec(cube.source.updated ?? "")?.[0] ?? null;
  const edition = source.edition ?? updated ?? (years.length === 0 ? null : String(Math.max(...years)));
  const slug = (edition ?? "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const said = [
    cube.source.tableId === null ? null : `Tabell ${cube.source.tableId}`,
    edition === null ? null : `Utgave ${edition}`,
    plan.picked.length === 0 ? null : plan.picked.join("; "),
    query === null ? null : `Spørring: ${query}`,
    source.note ?? null,
    `Kart: ${map.name}`,
  ];
  return {
    id: slug === "" || source.id.endsWith(slug) ? source.id : `${source.id}-${slug}`,
    title: source.title,
    publisher: source.publisher,
    url: source.url ?? cube.source.url,
    published_year: updated === null ? null : Number(updated.slice(0, 4)),
    retrieved_on: null,
    licence: source.licence,
    note: `${said.filter((part) => part !== null).join(". ")}.`,
  };
}
