import { type PackedFutures, type PackedSeries, packFutures, packSeries, unpackFutures, unpackSeries } from "#model/scenario";
import type { TaskName, Tasks } from "./job.ts";

interface SentSeries {
  readonly series: PackedSeries;
  readonly futures: PackedFutures | null;
}

/** A result as it crosses threads. Series go as one array of numbers that changes hands: copied as objects they would be most of the work. */
export type SentResult<T extends TaskName = TaskName> = T extends "projection" ? SentSeries : Tasks[T]["result"];

const isSeries = (task: TaskName): boolean => task === "projection";

/** Makes a result ready to be sent, and says what memory goes with it. */
export function packResult(task: TaskName, result: Tasks[TaskName]["result"]): { readonly sent: SentResult; readonly with: ArrayBuffer[] } {
  if (!isSeries(task)) return { sent: result as SentResult, with: [] };
  const all = result as Tasks["projection"]["result"];
  const sent: SentSeries = { series: packSeries(all), futures: packFutures(all) };
  return { sent, with: [sent.series, ...(sent.futures ? [sent.futures] : [])].map(({ numbers }) => numbers.buffer as ArrayBuffer) };
}

/** Gives the result back that was sent. */
export function unpackResult<T extends TaskName>(task: T, sent: SentResult): Tasks[T]["result"] {
  if (!isSeries(task)) return sent as Tasks[T]["result"];
  const { series, futures } = sent as SentSeries;
  const byUnit = futures && unpackFutures(futures);
  const all: Tasks["projection"]["result"] = unpackSeries(series).map((one) => {
    const own = byUnit?.get(one.unit);
    return own === undefined ? one : { ...one, futures: own };
  });
  return all as Tasks[T]["result"];
}
