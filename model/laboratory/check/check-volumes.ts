import type { Dataset } from "#model/vocabulary";
import type { ReportProblem } from "./problem.ts";

/** Checks volumes: days lost are fewer than the days there are, and no chain divides by nothing. */
export function checkVolumes({ test_volumes, programme_chains }: Dataset["tables"], report: ReportProblem): void {
  const days = new Map<string, number>();
  const keyOf = ({ laboratory, test, period, method }: (typeof test_volumes)[number]): string =>
    [laboratory, test, period, method].join("\n");
  for (const row of test_volumes) if (row.measure === "working-days") days.set(keyOf(row), row.value);
  const lost = new Map<string, number>();
  test_volumes.forEach((row, index) => {
    if (row.measure === "working-days" && row.value === 0)
      report("laboratory-zero", "test_volumes", index, "value", { measure: row.measure });
    if (row.measure !== "days-without-stock" && row.measure !== "days-instrument-down") return;
    const [key, there] = [keyOf(row), days.get(keyOf(row))];
    const sum = (lost.get(key) ?? 0) + row.value;
    lost.set(key, sum);
    if (there !== undefined && there > 0 && sum >= there)
      report("laboratory-days-lost", "test_volumes", index, "value", { lost: sum, days: there });
  });
  programme_chains.forEach(({ operation, value }, index) => {
    if (operation === "divide" && value === 0) report("laboratory-zero", "programme_chains", index, "value", { measure: operation });
  });
}
