import { nearest } from "#io/ingest";
import { plainHeading } from "./column-names.ts";

/** What a cell is taken for: the id of a row, or the nearest, which a person must confirm. */
export type Known = { readonly id: string } | { readonly id: null; readonly guess: string | null };

type Row = Readonly<Record<string, unknown>>;

/** Opens the look-up of ids by themselves, or by a name in any of the three languages; two rows of the same name are neither. */
export function openKnown(rows: readonly Row[]): (cell: string) => Known {
  const byName = new Map<string, string | null>();
  const ids = new Set(rows.map(({ id }) => String(id)));
  for (const row of rows)
    for (const name of new Set([row.name_nb, row.name_nn, row.name_en].filter((one) => typeof one === "string").map(plainHeading)))
      byName.set(name, byName.has(name) ? null : String(row.id));
  return (cell) => {
    const text = cell.trim();
    if (ids.has(text)) return { id: text };
    const lower = text.toLowerCase();
    if (ids.has(lower)) return { id: lower };
    const named = byName.get(plainHeading(text));
    if (named !== undefined && named !== null) return { id: named };
    const close =
      named === null
        ? null
        : nearest(
            plainHeading(text),
            [...byName].filter(([, id]) => id !== null).map(([name]) => name),
          );
    return { id: null, guess: (close === null ? nearest(text, ids) : byName.get(close)) ?? null };
  };
}
