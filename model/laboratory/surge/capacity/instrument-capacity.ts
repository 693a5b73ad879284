import type { InstrumentOf } from "../../inputs/laboratory.ts";
import { type InstrumentTerms, instrumentTerms } from "../../needs/instruments/instrument-terms.ts";
import { HOURS_A_DAY } from "../../needs/months/month.ts";
import type { SurgeDays } from "../days/surge-days.ts";
import { inWeek, type SurgeEffects } from "../effects/surge-effects.ts";

/** An instrument, and how its work falls. */
export interface RunningInstrument {
  readonly instrument: InstrumentOf<Float64Array>;
  readonly terms: InstrumentTerms;
  readonly batched: boolean;
  /** Share of a month by day. */
  readonly shares: Float64Array;
  /** Instruments prepared besides, by draw: a surge takes none of them. */
  readonly more: Float64Array | null;
}

/** Writes the hours that instruments can run for samples, by day and draw: those left, times the hours of one, less its own controls. */
export function setInstrumentCapacity(
  out: Float64Array,
  { instrument, terms, batched, shares, more }: RunningInstrument,
  { known, week }: SurgeDays,
  effects: SurgeEffects,
): void {
  const draws = instrument.count.length;
  const lost = effects.lost.filter((one) => one.instrument === instrument.instrument);
  const opening = effects.opening.filter(({ instruments }) => instruments.has(instrument.instrument));
  const openLonger = new Map<number, InstrumentTerms>([[0, terms]]);
  const termsWith = (hours: number): InstrumentTerms => {
    const made =
      openLonger.get(hours) ??
      instrumentTerms({ ...instrument, hours: instrument.hours.map((open) => Math.min(HOURS_A_DAY, Math.max(0, open + hours))) }, batched);
    openLonger.set(hours, made);
    return made;
  };
  const monthly = new Float64Array(draws);
  for (let t = 0; t < known; t++) {
    if (t === 0 || week[t] !== week[t - 1]) {
      const { hoursOfOne } = termsWith(inWeek(opening, week[t]!).reduce((sum, { hours }) => sum + hours, 0));
      const gone = inWeek(lost, week[t]!);
      const down = inWeek(effects.downtime, week[t]!);
      for (let d = 0; d < draws; d++) {
        const there = gone.reduce((count, one) => Math.max(0, count - one.count[d]!), instrument.count[d]!);
        let hours = (there + (more?.[d] ?? 0)) * Math.max(0, hoursOfOne[d]! - terms.hoursEach[d]!);
        for (const { share } of down) hours *= 1 - share[d]!;
        monthly[d] = hours;
      }
    }
    for (let d = 0; d < draws; d++) out[t * draws + d] = monthly[d]! * shares[t]!;
  }
}
