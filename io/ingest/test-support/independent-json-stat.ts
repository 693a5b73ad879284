/** Reads JSON-stat as plainly as can be, to compare with what the reader of statistics finds. Shares no line of code with it. */

// biome-ignore lint/suspicious/noExplicitAny: what is read is any JSON, and a fault in it is the reader's to find.
type AnyJson = any;

/** Every cell of a JSON-stat dataset of any version: the codes of its categories and its number, null where it has none. */
export function* jsonStatCells(dataset: AnyJson): Generator<{ codes: readonly string[]; value: number | null }> {
  const ids: string[] = dataset.id ?? dataset.dimension.id;
  const codes = ids.map((id): string[] => {
    const { index, label } = dataset.dimension[id].category;
    if (Array.isArray(index)) return index;
    if (index === undefined) return Object.keys(label);
    return Object.entries<number>(index)
      .sort((left, right) => left[1] - right[1])
      .map(([code]) => code);
  });
  let flat = 0;
  function* walk(depth: number, chosen: readonly string[]): Generator<{ codes: readonly string[]; value: number | null }> {
    if (depth === codes.length) {
      yield { codes: chosen, value: dataset.value[flat++] ?? null };
      return;
    }
    for (const code of codes[depth]!) yield* walk(depth + 1, [...chosen, code]);
  }
  yield* walk(0, []);
}

/** The datasets of a JSON-stat response, whatever it wraps them in. */
export const jsonStatDatasets = (json: AnyJson): AnyJson[] =>
  json.class === "dataset"
    ? [json]
    : json.class === "collection"
      ? json.link.item.filter((item: AnyJson) => item.dimension)
      : Object.values<AnyJson>(json).filter((one) => one?.dimension);
