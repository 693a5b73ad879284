import { logGamma } from "#model/random";

/**
 * Gives the smallest range of counts from `low` to `high` that leaves at most `outside / 2` beyond each end, when n truths are each held by an
 * interval whose ends are draws number k and k + within of N.
 *
 * The mass between two order statistics of N draws is Beta(within, N + 1 - within), so the count is beta-binomial: exact for any distribution
 * without jumps. It holds both the chance of the truths and that of the interval's own draws.
 */
export function betaBinomialRange(n: number, within: number, total: number, outside: number): { low: number; high: number } {
  const [a, b] = [within, total + 1 - within];
  const logBeta = (x: number, y: number): number => logGamma(x) + logGamma(y) - logGamma(x + y);
  const logChoose = (k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
  let below = 0;
  let low = -1;
  let high = n;
  for (let k = 0; k <= n; k++) {
    const mass = Math.exp(logChoose(k) + logBeta(k + a, n - k + b) - logBeta(a, b));
    if (low < 0 && below + mass > outside / 2) low = k;
    below += mass;
    if (below >= 1 - outside / 2) {
      high = k;
      break;
    }
  }
  return { low, high };
}
