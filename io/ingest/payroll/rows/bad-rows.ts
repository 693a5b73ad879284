/** What makes a row unreadable. */
export type BadReason = "hr-percent" | "hr-sex" | "hr-birth" | "hr-date" | "hr-row-length";

/** Rows named in a finding; the rest are counted. */
const NAMED = 12;

/** Writes row numbers for a finding: "4, 9, 17" and how many more. */
export function rowList(rows: readonly number[]): string {
  const shown = rows.slice(0, NAMED).join(", ");
  return rows.length > NAMED ? `${shown} … (+${rows.length - NAMED})` : shown;
}

/** Bad rows, folded: one entry for each reason and column, with its rows in order. */
export class BadRows {
  readonly #folded = new Map<string, { reason: BadReason; column: string | null; rows: number[] }>();
  readonly #rows = new Set<number>();

  add(reason: BadReason, column: string | null, row: number): void {
    const key = `${reason}\n${column ?? ""}`;
    const entry = this.#folded.get(key) ?? { reason, column, rows: [] };
    entry.rows.push(row);
    this.#folded.set(key, entry);
    this.#rows.add(row);
  }

  get rows(): ReadonlySet<number> {
    return this.#rows;
  }

  list(): readonly { readonly reason: BadReason; readonly column: string | null; readonly rows: readonly number[] }[] {
    return [...this.#folded.values()];
  }
}
