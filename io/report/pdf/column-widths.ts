/** Longest line a cell of words asks for, in letters; longer ones break. */
const MOST_LETTERS = 24;
/** Room beside the letters, in letters: the cell's padding, and bold letters of the heading being wider. */
const BESIDE = 3;

/** A column as text: its heading and its cells; figures are never broken over two lines. */
export interface TextColumn {
  readonly heading: string;
  readonly cells: readonly string[];
  readonly figures: boolean;
}

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length));
/** Where a word may break: between words and at soft places inside them. */
const words = (text: string): string[] => text.split(/[\s/-]+/);

/**
 * Shares the width of a page among the columns of a table: figures get the room of the longest, words that of the longest word or of a line of
 * ordinary length. A long word in a heading may be hyphenated, so four fifths of it is enough.
 *
 * @returns one weight a column.
 */
export function columnWidths(columns: readonly TextColumn[]): number[] {
  return columns.map(({ heading, cells, figures }) => {
    const inHeading = Math.ceil((longest(words(heading)) * 4) / 5);
    const inCells = figures ? longest(cells) : Math.max(longest(cells.flatMap(words)), Math.min(longest(cells), MOST_LETTERS));
    return Math.max(inHeading, inCells) + BESIDE;
  });
}
