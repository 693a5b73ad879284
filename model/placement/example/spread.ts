/** A number from 0 to 1 that follows from a text alone. */
export function spread(text: string): number {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 1009;
  return sum / 1008;
}
