import { type Dataset, type Fields, TABLES, type TableName } from "#model/vocabulary";
import type { FindingParams } from "../../findings/finding-list.ts";
import { fold } from "../../payroll/words/fold.ts";
import type { AnyRow } from "../../tables/read-table.ts";
import type { CellNumber } from "../reading/cell-number.ts";
import type { Amount, ReadRow } from "../reading/read-row.ts";
import type { SheetAnswers } from "../reading/sheet-answers.ts";
import { amountOf } from "../words/scales.ts";
import type { NamedKind, Names as NameIndex } from "./names.ts";
import { NEAR } from "./names.ts";
import type { Origin } from "./origin.ts";

type Values = Readonly<Record<string, string | number | boolean | null>>;
/** Which column each field comes from. */
type Roles = Readonly<Record<string, string>>;
type NumberFound = Pick<CellNumber, "value" | "low" | "high">;

/** What is imported, and into what. */
export interface ImportedInto {
  readonly base: Dataset;
  readonly laboratory: string;
  /** Unit of a laboratory that is new; null where none was said. */
  readonly unit: string | null;
  readonly source: string;
  readonly year: number;
}

/** Collects the rows of tables that a workbook stands for, with where each stands in it. */
export class WorkbookRows implements ImportedInto {
  readonly base: Dataset;
  readonly laboratory: string;
  readonly unit: string | null;
  readonly source: string;
  readonly year: number;
  readonly origins = new Map<AnyRow, Origin>();
  /** Amounts of products a test takes, where a sheet says so. */
  readonly factors = new Map<string, Amount | null>();
  readonly #rows = new Map<TableName, Map<string, AnyRow>>();
  readonly #byProduct = new Map<TableName, ReadonlyMap<string, readonly AnyRow[]>>();
  readonly #before = new Map<TableName, Map<string, AnyRow>>();
  readonly #names: NameIndex;
  readonly #answers: SheetAnswers;
  readonly #said: (sheet: string, kind: NamedKind) => ReadonlySet<string>;
  #how: string | null = null;

  constructor(about: ImportedInto, names: NameIndex, answers: SheetAnswers, said: (sheet: string, kind: NamedKind) => ReadonlySet<string>) {
    this.base = about.base;
    this.laboratory = about.laboratory;
    this.unit = about.unit;
    this.source = about.source;
    this.year = about.year;
    this.#names = names;
    this.#answers = answers;
    this.#said = said;
  }

  /** Tables with rows from the workbook. */
  get tables(): ReadonlyMap<TableName, ReadonlyMap<string, AnyRow>> {
    return this.#rows;
  }

  /** Rows of a product at the laboratory: those of the workbook so far, then those of the dataset. Only for tables whose sheets have been read. */
  ofProduct(table: TableName, product: string): readonly AnyRow[] {
    let known = this.#byProduct.get(table);
    if (known === undefined) {
      const own = this.#rows.get(table);
      const before = [...this.#indexed(table)].flatMap(([key, row]) => (own?.has(key) === true ? [] : [row]));
      const here = [...(own?.values() ?? []), ...before].filter(({ laboratory }) => laboratory === this.laboratory);
      known = Map.groupBy(here, (row) => row.product as string);
      this.#byProduct.set(table, known);
    }
    return known.get(product) ?? [];
  }

  isNew(table: TableName, id: string): boolean {
    return !this.#indexed(table).has(JSON.stringify([id]));
  }

  /** Reads figures that are derived within, so that they say how. */
  derived(how: string, within: () => void): void {
    this.#how = how;
    within();
    this.#how = null;
  }

  /** Writes rows of figures, one for each column that is filled in: role, measure, unit. */
  figures(
    table: TableName,
    key: Values,
    row: ReadRow,
    roles: Roles,
    columns: readonly (readonly [role: string, measure: string, unit: string])[],
  ): void {
    for (const [role, measure, unit] of columns)
      if (row.has(role)) this.figure(table, { ...key, measure }, row, roles, row.number(role), role, unit);
  }

  /** Writes a row of a figure; nothing where there is none. */
  // biome-ignore lint/complexity/useMaxParams: a figure, where it belongs and where it stands
  figure(table: TableName, key: Values, row: ReadRow, roles: Roles, found: NumberFound | null, role: string, unit: string): void {
    if (found === null) return;
    if (!this.#within(table, found, row, role)) return;
    const certainty = this.#how !== null ? "derived" : row.has("certainty") ? row.choice("certainty") : "published";
    if (certainty === null) return;
    const year = typeof key.period === "string" ? Number(key.period.slice(0, 4)) : this.year;
    const said = row.text("note");
    const note = [said, this.#how, certainty === "published" && said !== null ? null : row.sheet.place].filter((part) => part !== null);
    const values = { ...key, value: found.value, low: found.low, high: found.high, distribution: null };
    const before = this.#indexed(table).get(this.#keyOf(table, values));
    // A figure of a template that nobody changed is whose it was: an assumption does not become a measurement by being sent back.
    const { distribution: _, ...stated } = values;
    const same = before !== undefined && Object.entries(stated).every(([field, value]) => before[field] === value);
    if (same && !row.has("certainty") && (before.unit_of_measure === unit || !measured(table))) {
      this.#put(table, before, row, { ...roles, value: role });
      return;
    }
    const provenance = {
      unit_of_measure: before !== undefined && !measured(table) ? before.unit_of_measure! : unit,
      year,
      source: this.source,
    };
    this.#put(table, { ...values, ...provenance, certainty, note: note.join("; ") }, row, {
      ...roles,
      value: role,
      low: role,
      high: role,
      note: "note",
    });
  }

  /** Whether a figure and its interval are within what the table allows; reported where not. */
  #within(table: TableName, { value, low, high }: NumberFound, row: ReadRow, role: string): boolean {
    const { minimum = -Infinity, maximum = Infinity } = (TABLES[table].fields as Fields).value!.constraints;
    const column = row.place(role).field ?? role;
    for (const number of [value, low, high]) {
      if (number === null || (number >= minimum && number <= maximum)) continue;
      if (maximum === 1) row.fail("share-range", role);
      else if (number < minimum) row.fail("negative", role, { column, minimum: String(minimum) });
      else row.fail("too-large", role, { column, maximum: String(maximum) });
      return false;
    }
    return true;
  }

  /** Writes a row without a figure; one that says what the dataset says stays as it is. */
  plain(table: TableName, values: Values, row: ReadRow, roles: Roles): void {
    const before = this.#indexed(table).get(this.#keyOf(table, values));
    const same = before !== undefined && Object.entries(values).every(([field, value]) => before[field] === value);
    this.#put(table, same ? before : { ...values, source: this.source, note: row.text("note") }, row, roles);
  }

  /** Writes what something is called and is; what the workbook leaves out stays as the dataset says, and is asked for where it says nothing. */
  name(table: TableName, id: string, called: string | null, row: ReadRow, values: Values, roles: Roles = {}): void {
    const before = this.#one(table, [id]);
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
    const made = { name_nb: called, name_nn: called, name_en: called };
    const names = before === undefined ? made : {};
    const roleOf = (field: string): string => roles[field] ?? field.replaceAll("_", "-");
    const lacks = Object.keys(values).filter((field) => (given[field] ?? before?.[field] ?? null) === null);
    for (const field of lacks) if (row.sound && !row.has(roleOf(field))) row.missing(roleOf(field));
    const same = before !== undefined && Object.entries(given).every(([field, value]) => before[field] === value);
    const fields = Object.fromEntries(Object.keys(values).map((field) => [field, roleOf(field)]));
    this.#put(table, same ? before : { ...before, id, ...names, ...given, source: this.source, note: before?.note ?? null }, row, fields);
  }

  /** The id a cell's name stands for; null where it is empty or that of nothing. */
  reference(kind: NamedKind, row: ReadRow, role: string): string | null {
    const name = row.text(role);
    if (name === null) {
      if (row.sheet.topic.columns.find((one) => one.role === role)?.needed === true) row.missing(role);
      return null;
    }
    const known = this.#known(kind, name);
    if (known !== null) return known;
    const found = this.#names.find(kind, name);
    if (found.length === 1) return found[0]!;
    if (found.length > 1) this.#askName(kind, name, found, row, role);
    else row.fail("workbook-name-unknown", role, { value: name, ...near(this.#names.near(kind, name, 0.4)?.name) });
    return null;
  }

  /** The analysis or instrument that use follows. */
  subject(row: ReadRow, role: string, per: string): string | null {
    if (!row.has(role)) return null;
    return this.reference(per === "test" ? "test" : "instrument", row, role);
  }

  /** The id of what a row is about: that of its name, or a new one where the name is that of nothing; asked about where it is nearly one. */
  define(kind: NamedKind, row: ReadRow, role: string): string | null {
    const name = row.needed(role);
    if (name === null) return null;
    const said = row.sheet.topic.columns.some((one) => one.role === "id") ? row.text("id") : null;
    const key = said === null ? null : this.#asId(said);
    const answered = this.#known(kind, said ?? name) ?? this.#known(kind, name);
    const found =
      answered !== null ? [answered] : [...new Set(said === null ? this.#names.find(kind, name) : this.#names.find(kind, said))];
    if (found.length > 1) return this.#askName(kind, name, found, row, role);
    const near = this.#answers.mapping.names?.[`${kind}/${name}`] === "new" || key !== null ? null : this.#names.near(kind, name, NEAR);
    if (found.length === 0 && near !== null && !this.#names.find(kind, name).length && !this.#isSaid(kind, row, near.id))
      return this.#askName(kind, name, [near.id, "new"], row, role);
    const id = found[0] ?? this.#made(key ?? name);
    if (id === "") return this.#no(row, role, name);
    this.#names.add(kind, id, name);
    if (said !== null) this.#names.add(kind, id, said);
    return id;
  }

  /** A key made of a cell's text. */
  key(row: ReadRow, role: string): string | null {
    const text = row.needed(role);
    if (text === null) return null;
    const key = this.#asId(text);
    return key === "" ? this.#no(row, role, text) : key;
  }

  measureOf(product: string): string | null {
    return (this.#one("products", [product])?.base_measure as string | undefined) ?? null;
  }

  packSize(product: string): number | null {
    const size = this.#one("product_figures", [product, "pack-size", null])?.value as number | undefined;
    return size === undefined || size === 0 ? null : size;
  }

  /** How much of another measure one test of a product is; null where nothing says. */
  perTest(product: string): { readonly base: string; readonly value: number } | null {
    const amount = this.factors.get(product) ?? null;
    const known = amount === null ? null : amountOf(amount.unit);
    return amount === null || known === null || amount.value <= 0 ? null : { base: known.base, value: amount.value * known.factor };
  }

  laboratoryDiscipline(): string | null {
    return (this.#one("laboratories", [this.laboratory])?.discipline as string | undefined) ?? null;
  }

  #one(table: TableName, key: readonly (string | null)[]): AnyRow | undefined {
    const text = JSON.stringify(key);
    return this.#rows.get(table)?.get(text) ?? this.#indexed(table).get(text);
  }

  #keyOf(table: TableName, row: Values): string {
    return JSON.stringify(TABLES[table].primaryKey.map((field) => row[field] ?? null));
  }

  #indexed(table: TableName): ReadonlyMap<string, AnyRow> {
    let known = this.#before.get(table);
    if (known === undefined) {
      const rows = this.base.tables[table] as readonly AnyRow[];
      known = new Map(rows.map((row) => [this.#keyOf(table, row), row]));
      this.#before.set(table, known);
    }
    return known;
  }

  #put(table: TableName, values: Values, row: ReadRow, roles: Roles): void {
    const fields = Object.keys(TABLES[table].fields);
    const made: AnyRow = Object.fromEntries(fields.map((field) => [field, values[field] ?? null]));
    const rows = this.#rows.get(table) ?? new Map<string, AnyRow>();
    this.#rows.set(table, rows);
    const key = this.#keyOf(table, values);
    const other = rows.get(key);
    if (other !== undefined) {
      const differs = fields.filter((field) => field !== "note" && other[field] !== made[field]);
      const role = differs.map((field) => roles[field]).find((one) => one !== undefined) ?? row.sheet.topic.columns[0]!.role;
      const first = this.origins.get(other)!.row.place(role);
      if (differs.length > 0) row.fail("workbook-said-twice", role, { file: first.file, row: first.row ?? 0 });
      return;
    }
    rows.set(key, made);
    this.origins.set(made, { row, roles });
  }

  #known(kind: NamedKind, name: string): string | null {
    const given = this.#answers.mapping.names?.[`${kind}/${name}`];
    return given === undefined || given === "new" ? null : given;
  }

  /** Whether what is nearly meant is named by another row of the sheet. */
  #isSaid(kind: NamedKind, row: ReadRow, id: string): boolean {
    for (const name of this.#said(row.sheet.place, kind)) if (this.#names.find(kind, name).includes(id)) return true;
    return false;
  }

  #askName(kind: NamedKind, name: string, choices: readonly string[], row: ReadRow, role: string): null {
    row.sound = false;
    const question = { kind: "name", id: `${kind}/${name}`, sheet: row.sheet.name, heading: row.place(role).field ?? null } as const;
    this.#answers.ask({ ...question, value: name, choices }, row.place(role));
    return null;
  }

  #no(row: ReadRow, role: string, name: string): null {
    row.fail("workbook-name-empty", role, { value: name });
    return null;
  }

  #asId(text: string): string {
    return fold(text).replaceAll(" ", "-").slice(0, 80);
  }

  #made(name: string): string {
    const key = this.#asId(name);
    if (key === "" || key.startsWith(`${this.laboratory}-`)) return key;
    // What is new is the laboratory's own, so that no key of another is taken.
    return `${this.laboratory}-${key}`;
  }
}

/** Tables whose unit of measure says which measure the amount is in. */
const measured = (table: TableName): boolean =>
  ["product_use", "stock_lots", "product_figures", "product_supply", "turnaround_promises", "test_volumes"].includes(table);

const near = (suggestion: string | undefined): FindingParams => (suggestion === undefined ? {} : { context: "near", suggestion });
