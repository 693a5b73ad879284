/** What stands in a column of employee numbers where there is none. */
const NO_NUMBER = /^(|-+|0+|ukjent|ukjend|unknown|mangler|manglar|ingen|none|null|n\/?a|#n\/a|#i\/t)$/;

/**
 * Gives the key that rows of one person share; null where the row has no number: such rows are each a person of their own.
 *
 * Keys live as long as the file is read, only to add up the positions of one person.
 */
export function personKey(cell: string): string | null {
  const text = cell
    .trim()
    .toLowerCase()
    .replace(/^(\d+)[.,]0+$/, "$1");
  return NO_NUMBER.test(text) ? null : text;
}
