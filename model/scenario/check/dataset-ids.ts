import type { Dataset, IdsNamed } from "#model/vocabulary";

/** Gives the ids of a dataset that a field of a change can name. */
export type DatasetIds = (named: IdsNamed) => ReadonlySet<string>;

/** Opens the ids of a dataset; each column is read once. */
export function datasetIds({ tables }: Dataset): DatasetIds {
  const read = new Map<string, ReadonlySet<string>>();
  return ({ table, column }) => {
    const key = `${table}.${column}`;
    const known = read.get(key) ?? new Set((tables as Tables)[table]!.map((row) => String(row[column])));
    read.set(key, known);
    return known;
  };
}

type Tables = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Gives the known id most like what was written, if any is near enough to be meant. */
export function nearestId(written: string, known: ReadonlySet<string>): string | undefined {
  let best: string | undefined;
  let fewest = Math.max(2, Math.floor(written.length / 3)) + 1;
  for (const id of known) {
    const edits = editDistance(written.toLowerCase(), id, fewest);
    if (edits < fewest) {
      fewest = edits;
      best = id;
    }
  }
  return best;
}

/** Counts insertions, removals and replacements between two words (Levenshtein), giving up at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
