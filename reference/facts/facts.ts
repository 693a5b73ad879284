/** One keyed row: column name to text, empty where nothing is stated. */
export type FactRow = Readonly<Record<string, string>>;

/** Every file under facts/, by file name without `.csv`; those in a folder as `folder/name`. */
export interface Facts {
  /** Gives the rows of one file. Throws when there is no such file. */
  rows(file: string): readonly FactRow[];
}

/** Gives a column as text. Throws when the file has no such column. */
export function textIn(row: FactRow, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`A fact row lacks the column ${column}: ${JSON.stringify(row)}`);
  return value;
}

/** Gives a column as a number. Throws when it is empty or not a number. */
export function numberIn(row: FactRow, column: string): number {
  const text = textIn(row, column);
  const value = Number(text);
  if (text === "" || !Number.isFinite(value)) throw new Error(`${column} is "${text}", not a number: ${JSON.stringify(row)}`);
  return value;
}
