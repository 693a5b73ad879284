/**
 * Gives the tests that a product's corrected use was for: use · (1 − waste) / net use of a test. What went to controls and the like is taken off
 * first; never below 0.
 */
export function testsFromUse(
  use: number,
  { net, waste, other }: { readonly net: number; readonly waste: number; readonly other: number },
): number {
  return Math.max(0, use * (1 - waste) - other) / net;
}
