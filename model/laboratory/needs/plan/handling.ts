import type { Volumes } from "../../volumes/volume-streams.ts";
import { yearlyRequests } from "./drivers.ts";
import type { Work } from "./work.ts";

/** Minutes that the staff at a station spend on an item of an instrument, the mean of all its items over the horizon, by draw. */
export function handlingOf(
  work: Work,
  { years, draws }: Volumes,
  instruments: number,
  pairs: number,
): readonly (readonly { readonly pair: number; readonly minutes: Float64Array }[])[] {
  const items = Array.from({ length: instruments }, () => new Float64Array(draws));
  const minutes = new Map<number, Float64Array>();
  for (const { volumes, machines, handling } of work.routes) {
    const requests = new Float64Array(draws);
    for (const { months, path } of volumes) {
      const yearly = yearlyRequests(months, draws);
      for (let at = 0; at < years * draws; at++) requests[at % draws]! += yearly[at % draws]! * path[at]!;
    }
    for (const { instrument, items: each } of machines) {
      for (let d = 0; d < draws; d++) items[instrument]![d]! += requests[d]! * each[d]!;
    }
    for (const { instrument, pair, minutes: each } of handling) {
      const key = instrument * pairs + pair;
      const held = minutes.get(key) ?? new Float64Array(draws);
      minutes.set(key, held);
      for (let d = 0; d < draws; d++) held[d]! += requests[d]! * each[d]!;
    }
  }
  return items.map((all, instrument) =>
    [...minutes].flatMap(([key, spent]) =>
      Math.floor(key / pairs) === instrument
        ? [{ pair: key % pairs, minutes: spent.map((sum, d) => (all[d]! > 0 ? sum / all[d]! : 0)) }]
        : [],
    ),
  );
}
