/**
 * Numbers what a library has counted over the life of the program anew, from 1 in the order of the text: the same document is then the
 * same text, whatever was written before it.
 *
 * @param counted a global pattern with the number as its only group.
 */
export function renumber(text: string, counted: RegExp): string {
  const numbers = new Map<string, number>();
  return text.replace(counted, (whole: string, number: string) => {
    const known = numbers.get(number) ?? numbers.size + 1;
    numbers.set(number, known);
    const at = whole.lastIndexOf(number);
    return `${whole.slice(0, at)}${known}${whole.slice(at + number.length)}`;
  });
}
