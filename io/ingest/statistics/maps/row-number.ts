import type { Observation } from "../cube/cube.ts";
import type { Adder, Sum } from "./add-up.ts";
import type { CellGroup } from "./cell-groups.ts";
import type { DimensionPlan } from "./plan-dimensions.ts";
import type { StatisticsMap } from "./statistics-map.ts";

/** The number of a row with its stated interval, in the table's own unit, or what is wrong with the cells. */
export type RowNumber =
  | {
      readonly ok: true;
      readonly value: number;
      readonly low: number | null;
      readonly high: number | null;
      readonly statuses: ReadonlySet<string>;
    }
  | {
      readonly ok: false;
      readonly problem: Exclude<Sum, { readonly kind: "number" }> | { readonly kind: "zero"; readonly cell: Observation };
    };

/** Makes the number of a row of its cells: one cell, a sum, a weighted mean, a ratio, or a mean over groups. */
export function rowNumber({ cells, keys }: CellGroup, { apart }: DimensionPlan, adder: Adder, map: StatisticsMap): RowNumber {
  if (apart === null) {
    const sum = adder.add(cells, keys);
    if (sum.kind !== "number") return { ok: false, problem: sum };
    const { interval } = map;
    const { value, statuses } = sum;
    if (interval !== undefined && "rounding" in interval) {
      // A rounded count is at most this far from the true one, as far as rounding to whole multiples goes; every cell adds its own.
      const reach = Math.floor(interval.rounding / 2) * sum.cells;
      return { ok: true, value, low: Math.max(0, value - reach), high: value + reach, statuses };
    }
    if (interval !== undefined && "relative" in interval)
      return {
        ok: true,
        value,
        low: value - Math.abs(value) * interval.relative,
        high: value + Math.abs(value) * interval.relative,
        statuses,
      };
    if (interval !== undefined && "factors" in interval)
      return { ok: true, value, low: value * interval.factors[0], high: value * interval.factors[1], statuses };
    return { ok: true, value, low: null, high: null, statuses };
  }
  const parts = new Map<string, Observation[]>();
  for (const cell of cells) {
    const name = apart.names.get(cell.at[apart.dimension]!) ?? "value";
    parts.set(name, [...(parts.get(name) ?? []), cell]);
  }
  const sums = new Map<string, Extract<Sum, { kind: "number" }>>();
  const expected = new Set([...apart.names.values(), ...(map.value.ratio === undefined && map.value.mean === undefined ? ["value"] : [])]);
  for (const name of expected) {
    const part = parts.get(name);
    if (part === undefined) return { ok: false, problem: { kind: "incomplete", cell: cells[0]! } };
    const sum = adder.add(part, keys);
    if (sum.kind !== "number") return { ok: false, problem: sum };
    sums.set(name, sum);
  }
  const statuses = new Set([...sums.values()].flatMap((sum) => [...sum.statuses]));
  const of = (name: string): number => sums.get(name)!.value;
  const { ratio, mean } = map.value;
  if (ratio !== undefined) {
    if (of("denominator") === 0) return { ok: false, problem: { kind: "zero", cell: cells[0]! } };
    return { ok: true, value: of("numerator") / of("denominator"), low: null, high: null, statuses };
  }
  if (mean !== undefined) {
    const total = [...sums.values()].reduce((sum, { value }) => sum + value, 0);
    if (total === 0) return { ok: false, problem: { kind: "zero", cell: cells[0]! } };
    const over = (index: number): number =>
      [...sums].reduce((sum, [name, { value }]) => sum + value * mean.weights[name]![index]!, 0) / total;
    return { ok: true, value: over(1), low: over(0), high: over(2), statuses };
  }
  return { ok: true, value: of("value"), low: of("low"), high: of("high"), statuses };
}
