import { changed, type Parameter } from "#model/vocabulary";
import type { UnitDemandInputs } from "../inputs.ts";
import type { Streams } from "./streams.ts";

/**
 * Gives what standard growth and productivity have made of FTE per use since the base year, year-major with draws fastest.
 *
 * The factor of a year is that of the year before times (1 + standard)(1 - productivity) with the rates of the year before: what
 * happens during a calendar year is seen on the 1 January after.
 */
export function growthFactor(unit: UnitDemandInputs, years: number, streams: Streams): Float64Array {
  const { draws } = streams;
  const standard = yearlyRate(unit.standardGrowth, unit.unit, "demand:standard", streams);
  const productivity = yearlyRate(unit.productivity, unit.unit, "demand:productivity", streams);
  const factor = new Float64Array(years * draws).fill(1);
  for (let year = 1; year < years; year++) {
    for (let d = 0; d < draws; d++) {
      const before = factor[(year - 1) * draws + d]!;
      factor[year * draws + d] = before * Math.max(0, 1 + standard(year - 1, d)) * Math.max(0, 1 - productivity(year - 1, d));
    }
  }
  return factor;
}

function yearlyRate(rate: Parameter, unit: string, process: string, streams: Streams): (year: number, draw: number) => number {
  const base = streams.local(rate.base, unit, process);
  if (rate.changes.length === 0) return (_, draw) => base[draw]!;
  const effects = rate.changes.map((change) => streams.change(change));
  return (year, draw) => {
    let value = base[draw]!;
    rate.changes.forEach((change, c) => {
      value = changed(value, change.operation, effects[c]![draw]!, change.weight[year]!);
    });
    return value;
  };
}
