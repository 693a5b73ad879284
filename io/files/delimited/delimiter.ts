/** Signs that stand between cells. Of two that would do, the first: a decimal comma is commoner than a comma for a separator in Norway. */
const DELIMITERS = [";", "\t", "|", ","] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Lines looked at; titles on top have no separator, so the first line alone says nothing. */
const LINES_LOOKED_AT = 100;
/** Signs looked at, of a file of few and long lines. */
const SIGNS_LOOKED_AT = 200_000;

/** The separator that the most lines have, the same number of times; null where no line has any. */
export function findDelimiter(text: string): Delimiter | null {
  const lines = text
    .slice(0, SIGNS_LOOKED_AT)
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, LINES_LOOKED_AT);
  let best: Delimiter | null = null;
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0);
    const score = counts.length + commonest(counts);
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}

/** How often the commonest number occurs. */
function commonest(numbers: readonly number[]): number {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  return Math.max(0, ...times.values());
}
