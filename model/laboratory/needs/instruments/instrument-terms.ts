import type { ControlPeriod, InstrumentOf } from "../../inputs/laboratory.ts";
import { HOURS_A_DAY, HOURS_A_SHIFT, WEEKS_A_MONTH } from "../months/month.ts";

/** What stays the same in all months for an instrument, by draw. */
export interface InstrumentTerms {
  /** Hours a month that one of it can run. */
  readonly hoursOfOne: Float64Array;
  /** Hours a month that somebody can load it. */
  readonly loadingHours: Float64Array;
  /** Control and calibration items a month for each instrument, and for each run. */
  readonly controlsEach: Float64Array;
  readonly controlsPerRun: Float64Array;
  readonly calibrationsEach: Float64Array;
  readonly calibrationsPerRun: Float64Array;
  /** Hours a month that the controls and calibrations of each instrument take, and those of each run. */
  readonly hoursEach: Float64Array;
  readonly hoursPerRun: Float64Array;
  /** Whether any controls or calibrations come with each run. */
  readonly runControls: boolean;
  /** Working days a month. */
  readonly days: Float64Array;
}

/**
 * Gives the terms of an instrument.
 *
 * Hours a day = (hours somebody loads it + what it was left with at night) · (1 − downtime). The night alone runs what was loaded, no longer than
 * the night lasts: min( load left / throughput, 24 − hours ).
 *
 * @param batched whether its work comes in batches; if not, a run is a working day of each instrument.
 */
export function instrumentTerms(instrument: InstrumentOf<Float64Array>, batched: boolean): InstrumentTerms {
  const { hours, days, downtime, throughput, unattendedLoad } = instrument;
  const daysOf = days.map((perWeek) => perWeek * WEEKS_A_MONTH);
  const each = (items: InstrumentOf<Float64Array>["controls"]): Float64Array =>
    hours.map((_, d) => items.reduce((sum, { per, items: n }) => sum + n[d]! * timesAMonth(per, hours[d]!, daysOf[d]!, batched), 0));
  const perRun = (items: InstrumentOf<Float64Array>["controls"]): Float64Array =>
    hours.map((_, d) => (batched ? items.reduce((sum, { per, items: n }) => sum + (per === "run" ? n[d]! : 0), 0) : 0));
  const [controlsEach, calibrationsEach] = [each(instrument.controls), each(instrument.calibrations)];
  const [controlsPerRun, calibrationsPerRun] = [perRun(instrument.controls), perRun(instrument.calibrations)];
  return {
    hoursOfOne: hours.map((attended, d) => {
      const alone = unattendedLoad === null ? 0 : Math.min(unattendedLoad[d]! / throughput[d]!, Math.max(0, HOURS_A_DAY - attended));
      return (attended + alone) * (1 - downtime[d]!) * daysOf[d]!;
    }),
    loadingHours: hours.map((attended, d) => attended * daysOf[d]!),
    ...{ controlsEach, controlsPerRun, calibrationsEach, calibrationsPerRun },
    hoursEach: throughput.map((items, d) => (controlsEach[d]! + calibrationsEach[d]!) / items),
    hoursPerRun: throughput.map((items, d) => (controlsPerRun[d]! + calibrationsPerRun[d]!) / items),
    runControls: batched && [...instrument.controls, ...instrument.calibrations].some(({ per }) => per === "run"),
    days: daysOf,
  };
}

/** How often in a month controls recur for one instrument; those of runs in batches are counted with the batches. */
function timesAMonth(per: ControlPeriod, hours: number, days: number, batched: boolean): number {
  switch (per) {
    case "run":
      return batched ? 0 : days;
    case "shift":
      return Math.max(1, hours / HOURS_A_SHIFT) * days;
    case "day":
      return days;
    case "week":
      return WEEKS_A_MONTH;
    case "month":
      return 1;
  }
}
