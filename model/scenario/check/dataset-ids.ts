import type { Dataset } from "#model/vocabulary";

/** The ids of a dataset that a scenario can name. */
export interface DatasetIds {
  readonly occupations: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly programmes: ReadonlySet<string>;
  readonly driverGroups: ReadonlySet<string>;
  readonly alternatives: ReadonlySet<string>;
}

/** Collects the ids of a dataset. */
export function datasetIds(dataset: Dataset): DatasetIds {
  const { tables } = dataset;
  return {
    occupations: new Set(tables.occupations.map((row) => row.id)),
    units: new Set(tables.units.map((row) => row.id)),
    programmes: new Set(tables.programmes.map((row) => row.id)),
    driverGroups: new Set(tables.drivers.map((row) => row.programme_group)),
    alternatives: new Set(tables.population_projection.map((row) => row.alternative)),
  };
}

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
