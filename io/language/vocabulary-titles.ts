import { CHANGE_KINDS, type ChangeKindName, TABLES, type Table, type TableName } from "#model/vocabulary";
import { nameIn } from "./names.ts";
import type { Translator } from "./translator.ts";

const isTable = (name: string): name is TableName => Object.hasOwn(TABLES, name);

/** Gives the title of a table; one this version does not know keeps its key. */
export const tableTitle = (table: string, { language }: Pick<Translator, "language">): string =>
  isTable(table) ? nameIn(TABLES[table].title, language) : table;

/** Gives what a table is called in a list of figures. */
export function figureTitle(table: string, { language }: Pick<Translator, "language">): string {
  if (!isTable(table)) return table;
  const { title, figures }: Table = TABLES[table];
  return nameIn(figures?.title ?? title, language);
}

/** Columns of a table's key that are no words to a reader. */
export function unspokenColumns(table: string): readonly string[] {
  const { figures }: Pick<Table, "figures"> = isTable(table) ? TABLES[table] : { figures: null };
  return figures?.unspoken ?? [];
}

/** Gives the title of a kind of scenario change. */
export const changeTitle = (kind: ChangeKindName, { language }: Pick<Translator, "language">): string =>
  nameIn(CHANGE_KINDS[kind].title, language);
