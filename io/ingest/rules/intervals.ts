import type { AnyRow } from "../tables/read-table.ts";
import type { DatasetUnderCheck } from "./dataset-under-check.ts";

/** Checks every stated interval: both ends or none, in order around the value, within the field's limits, and fit for its distribution. */
export function checkIntervals(data: DatasetUnderCheck): void {
  for (const { name, table, rows } of data.each()) {
    if (!("low" in table.fields)) continue;
    const { minimum, maximum } = table.fields.value!.constraints;
    for (const [index, row] of rows.entries()) {
      const { value, low, high, distribution } = readInterval(row);
      if (low === null || high === null) {
        if (low !== null || high !== null) data.error("interval-half", name, index, low === null ? "low" : "high");
        else if (distribution !== null && distribution !== "point")
          data.error("interval-none", name, index, "distribution", { distribution });
        continue;
      }
      if (low > value) data.error("interval-order", name, index, "low", { value: String(value) });
      else if (high < value) data.error("interval-order", name, index, "high", { value: String(value) });
      if (minimum !== undefined && low < minimum) data.error("too-small", name, index, "low", { column: "low", minimum: String(minimum) });
      if (maximum !== undefined && high > maximum)
        data.error("too-large", name, index, "high", { column: "high", maximum: String(maximum) });
      if (distribution === "point") data.error("distribution-point", name, index, "distribution");
      if (distribution === "beta" && (low < 0 || high > 1)) data.error("distribution-beta", name, index, "distribution");
      if (distribution === "lognormal" && low <= 0) data.error("distribution-lognormal", name, index, "distribution");
    }
  }
}

/** Warns of a dataset without a single interval: its results would look certain. */
export function checkUncertaintyStated(data: DatasetUnderCheck): void {
  for (const { table, rows } of data.each()) if ("low" in table.fields && rows.some(({ low }) => low !== null)) return;
  data.warning("intervals-nowhere", "stock", null, "low");
}

const readInterval = (row: AnyRow) => row as { value: number; low: number | null; high: number | null; distribution: string | null };
