/** Groups thousands of a whole number with spaces. */
export const grouped = (value: number): string => {
  const text = Math.abs(Math.round(value))
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, " ");
  return Math.round(value) < 0 ? `-${text}` : text;
};

/** Rounds to ten FTE and groups thousands: the interval is far wider than that. */
export const fte = (value: number): string => grouped(Math.round(value / 10) * 10);

/** Shows a share as per cent with one decimal. */
export const perCent = (share: number): string => {
  const text = (100 * share).toFixed(1);
  return text === "-0.0" ? "0.0" : text;
};

/** Writes a table; columns after the first stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), `|${head.map((_, i) => (i === 0 ? "---|" : "---:|")).join("")}`, ...rows.map(line)].join("\n");
}
