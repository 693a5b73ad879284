import { type Dataset, PRIORITIES, type Row } from "#model/vocabulary";
import type { ReportProblem } from "./problem.ts";

/** What shares may be off 1 by: they are written with four digits. */
const TOLERANCE = 0.001;

/** Checks that arrivals are spread over months, weekdays, hours and priorities that exist, and add up; and that promises can be kept at all. */
export function checkArrivals({ arrival_profiles, turnaround_promises }: Dataset["tables"], report: ReportProblem): void {
  const sums = new Map<string, { sum: number; index: number }>();
  arrival_profiles.forEach((row, index) => {
    if (!isPosition(row)) report("laboratory-position", "arrival_profiles", index, "position", { dimension: row.dimension });
    const key = `${row.laboratory}\n${row.dimension}`;
    sums.set(key, { sum: (sums.get(key)?.sum ?? 0) + row.value, index });
  });
  for (const { sum, index } of sums.values())
    if (Math.abs(sum - 1) > TOLERANCE)
      report("laboratory-shares-sum", "arrival_profiles", index, "value", {
        dimension: arrival_profiles[index]!.dimension,
        sum: Number(sum.toFixed(4)),
      });
  turnaround_promises.forEach(({ measure, value }, index) => {
    if (measure === "share" && value > 1) report("laboratory-most", "turnaround_promises", index, "value", { measure, most: 1 });
    if (measure === "limit" && value === 0) report("laboratory-zero", "turnaround_promises", index, "value", { measure });
  });
}

function isPosition({ dimension, position }: Pick<Row<"arrival_profiles">, "dimension" | "position">): boolean {
  if (dimension === "priority") return PRIORITIES.some((one) => one === position);
  const number = Number(position);
  if (!/^\d{1,2}$/.test(position)) return false;
  if (dimension === "hour") return number <= 23;
  return number >= 1 && number <= (dimension === "month" ? 12 : 7);
}
