/** Numbers of a place in the table. */
export const ALIAS = 2;

/**
 * Writes the table by which one of several places is drawn with one random number (Walker 1977, in the numerically stable form of Vose
 * 1991). Two numbers per place: the probability that its column is the place itself; then, as whole numbers of 32 bits, the name of that
 * place and of the one it is else. Rounding leaves nothing to places without a weight.
 *
 * @param names what the kernel shall know each place by
 */
export function writeAliasTable(memory: Float64Array, at: number, weights: readonly number[], names: readonly number[]): void {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const own = weights.map((weight) => (total > 0 ? (weight / total) * weights.length : 0));
  const alias = new Array<number>(weights.length).fill(
    Math.max(
      own.findLastIndex((part) => part > 0),
      0,
    ),
  );
  const small: number[] = [];
  const large: number[] = [];
  own.forEach((part, i) => {
    (part < 1 ? small : large).push(i);
  });
  while (small.length > 0 && large.length > 0) {
    const [less, more] = [small.pop()!, large.at(-1)!];
    alias[less] = more;
    own[more] = own[more]! - (1 - own[less]!);
    if (own[more]! < 1) small.push(large.pop()!);
  }
  for (const i of [...small, ...large]) own[i] = weights[i]! > 0 ? 1 : 0;
  const words = new Int32Array(memory.buffer);
  own.forEach((part, i) => {
    memory[at + ALIAS * i] = part;
    words.set([names[i]!, names[alias[i]!]!], 2 * (at + ALIAS * i + 1));
  });
}
