import { itemsOfBatch } from "../instruments/batches.ts";
import type { WaitingStep } from "./work.ts";

/** Writes the batches of a step in every month of a year; see `itemsOfBatch`. `open`: hours a month in which batches are begun, by draw. */
export function setBatches(out: Float64Array, requests: Float64Array, { items, size, longestWait }: WaitingStep, open: Float64Array): void {
  const draws = open.length;
  const inWait = open.map((hours, d) => longestWait[d]! / 60 / hours);
  for (let month = 0; month < out.length; month += draws) {
    for (let d = 0, at = month; d < draws; d++, at++) {
      const count = requests[at]! * items[d]!;
      out[at] = count / itemsOfBatch(count * inWait[d]!, size[d]!);
    }
  }
}
