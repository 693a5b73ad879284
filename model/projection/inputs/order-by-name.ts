/** Positions of things in the order of their names, so that sums do not depend on the order they are given in. */
export const orderByName = (names: readonly string[]): number[] =>
  names.map((_, index) => index).sort((a, b) => (names[a]! < names[b]! ? -1 : names[a]! > names[b]! ? 1 : 0));
