/** Gives every year from the first to the last, both included; none where the last lies before the first. */
export const yearSpan = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
