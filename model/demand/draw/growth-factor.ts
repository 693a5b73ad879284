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
  const factor = new Float64Array(years * draws).fill(1, 0, draws);
  const yearly = new Float64Array(draws);
  for (let year = 1; year < years; year++) {
    if (year === 1 || standard.changesIn(year - 1) || productivity.changesIn(year - 1)) {
      setYearly(yearly, standard.inYear(year - 1), productivity.inYear(year - 1));
    }
    for (let d = 0, at = year * draws; d < draws; d++, at++) factor[at] = factor[at - draws]! * yearly[d]!;
  }
  return factor;
}

function setYearly(yearly: Float64Array, rise: Float64Array, fall: Float64Array): void {
  for (let d = 0; d < yearly.length; d++) yearly[d] = Math.max(0, 1 + rise[d]!) * Math.max(0, 1 - fall[d]!);
}

/** A yearly rate with its changes: one number per draw in each year. */
interface YearlyRate {
  inYear(year: number): Float64Array;
  /** Whether the rate differs from that of the year before. */
  changesIn(year: number): boolean;
}

function yearlyRate(rate: Parameter, unit: string, process: string, streams: Streams): YearlyRate {
  const base = streams.figure(rate.base, unit, process);
  const effects = rate.changes.map((change) => streams.change(change));
  return {
    inYear: (year) =>
      rate.changes.reduce(
        (values, { operation, weight }, c) => values.map((value, d) => changed(value, operation, effects[c]![d]!, weight[year]!)),
        base,
      ),
    changesIn: (year) => rate.changes.some(({ weight }) => weight[year] !== weight[year - 1]),
  };
}
