import type { Dataset } from "#model/vocabulary";
import { fold } from "../../payroll/words/fold.ts";
import type { Named } from "../../payroll/words/names.ts";
import type { AnyRow } from "../../tables/read-table.ts";
import { type Words, wordOf } from "../words/words.ts";

/** A cell of a template: text, a number, or nothing. */
export type TemplateCell = string | number | null;
/** A row of a template, by role. */
export type Line = Record<string, TemplateCell>;

type NamedRow = { readonly id: string } & Readonly<Record<`name_${keyof Named}`, string>>;

/** Writes what a dataset says of a laboratory the way a workbook says it. */
export class LineWriter {
  readonly tables: Dataset["tables"];
  readonly laboratory: string;
  readonly language: keyof Named;
  readonly #names = new Map<readonly NamedRow[], Map<string, string>>();

  constructor(tables: Dataset["tables"], laboratory: string, language: keyof Named) {
    this.tables = tables;
    this.laboratory = laboratory;
    this.language = language;
  }

  here<R extends { readonly laboratory: string }>(rows: readonly R[]): R[] {
    return rows.filter(({ laboratory }) => laboratory === this.laboratory);
  }

  word(words: Words, value: string | null): string | null {
    return value === null ? null : wordOf(words, value, this.language);
  }

  /** What one of some rows is called; its key where two are called the same. */
  called(rows: readonly NamedRow[], id: string | null): string | null {
    if (id === null) return null;
    let names = this.#names.get(rows);
    if (names === undefined) {
      const all = rows.map((row) => row[`name_${this.language}`]);
      const times = Map.groupBy(all, fold);
      names = new Map(rows.map((row, at) => [row.id, times.get(fold(all[at]!))!.length === 1 ? all[at]! : row.id]));
      this.#names.set(rows, names);
    }
    return names.get(id) ?? id;
  }

  /** A figure, with its interval where it has one. */
  figure(row: AnyRow | undefined): TemplateCell {
    if (row === undefined) return null;
    if (row.low === null || row.high === null) return row.value as number;
    const [value, low, high] = [row.value, row.low, row.high].map((number) => this.#number(number as number));
    return `${value} (${low}–${high})`;
  }

  /** Three decimals could be thousands: a fourth says that they are not. */
  #number(number: number): string {
    const text = String(number);
    const plain = /\.\d{3}$/.test(text) ? `${text}0` : text;
    return this.language === "en" ? plain : plain.replace(".", ",");
  }

  /** Rows of figures as lines: those that share a key on one, with a cell for each measure. */
  lines<R extends AnyRow>(rows: readonly R[], key: (row: R) => Line, role: (row: R) => string): Line[] {
    const lines = new Map<string, Line>();
    for (const row of rows) {
      const keyed = key(row);
      const text = JSON.stringify(keyed);
      const line = lines.get(text) ?? keyed;
      lines.set(text, line);
      line[role(row)] = this.figure(row);
    }
    return [...lines.values()];
  }
}
