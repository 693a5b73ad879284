/** Signs looked at. */
const SIGNS_LOOKED_AT = 1_000_000;

/**
 * What ends a row. In a file whose rows end with CR LF, a line feed alone stands inside a cell, unless the file is put together of files
 * with other line ends: then rows split at every line feed are the even ones.
 */
export function rowEnds(text: string, delimiter: string | null): string[] {
  const sample = text.slice(0, SIGNS_LOOKED_AT);
  if (!sample.includes("\n")) return ["\r"];
  if (!sample.includes("\r\n") || !/(?<!\r)\n/.test(sample) || delimiter === null) return ["\r\n", "\n"];
  const unquoted = sample.replace(/"(?:[^"]|"")*"/g, "");
  return evenness(unquoted.split("\r\n"), delimiter) > evenness(unquoted.split(/\r?\n/), delimiter) ? ["\r\n"] : ["\r\n", "\n"];
}

/** The share of rows with the commonest number of cells. */
function evenness(rows: readonly string[], delimiter: string): number {
  const times = new Map<number, number>();
  const filled = rows.filter((row) => row.trim() !== "");
  for (const row of filled) {
    const cells = row.split(delimiter).length;
    times.set(cells, (times.get(cells) ?? 0) + 1);
  }
  return Math.max(0, ...times.values()) / Math.max(1, filled.length);
}
