import type { Limits } from "./axis-limits.ts";

/**
 * Moves labels at the ends of lines apart so that they never cover each other.
 * Takes the lines' last values, the limits of the axis, the plot's height and the room a label needs (CSS pixels);
 * gives the shift down of each label. Labels keep the order of their lines and stay inside the plot as far as there is room.
 */
export function spreadLabels(values: readonly (number | null)[], { min, max }: Limits, height: number, room: number): number[] {
  const wanted = values.map((value) => (value === null ? height / 2 : ((max - value) / (max - min)) * height));
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const placed = [...wanted];
  let least = Number.NEGATIVE_INFINITY;
  for (const i of order) {
    placed[i] = Math.max(wanted[i] ?? 0, least + room);
    least = placed[i] ?? 0;
  }
  let most = Math.max(height, (order.length - 1) * room);
  for (const i of order.toReversed()) {
    placed[i] = Math.min(placed[i] ?? 0, most);
    most = (placed[i] ?? 0) - room;
  }
  return placed.map((at, i) => at - (wanted[i] ?? 0));
}
