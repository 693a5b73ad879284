/**
 * Rounds FTE or persons to what the uncertainty lets a reader use: whole below 20, fives below 100, tens below 1 000,
 * then two significant digits. For sentences only; tables and charts keep the number.
 */
export function roundForReading(value: number): number {
  const size = Math.abs(value);
  const step = size < 20 ? 1 : size < 100 ? 5 : size < 1000 ? 10 : 10 ** (Math.floor(Math.log10(size)) - 1);
  const rounded = Math.round(value / step) * step;
  return rounded === 0 ? 0 : rounded;
}
