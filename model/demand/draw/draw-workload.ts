import { staffForWorkload, type Workload, type WorkloadOf } from "#model/wisn";
import type { Streams } from "./streams.ts";

/** Draws the FTE a unit's workload requires when volumes grow by `growth` (year-major, draws fastest); same shape as `growth`. */
export function drawWorkload(workload: Workload, unit: string, growth: Float64Array, streams: Streams): Float64Array {
  const { draws } = streams;
  const figure = (value: Workload["availableHours"], element: string, name: string): Float64Array =>
    streams.figure(value, unit, `wisn:${element}:${name}`);
  const hours = figure(workload.availableHours, "available-time", "");
  const activities = workload.activities.map(({ name, volume, minutes }) => ({
    name,
    volume: figure(volume, "volume", name),
    minutes: figure(minutes, "minutes", name),
  }));
  const shares = workload.categoryAllowances.map(({ name, share }) => ({ name, share: figure(share, "category-allowance", name) }));
  const others = workload.individualAllowances.map(({ name, hours: total }) => ({
    name,
    hours: figure(total, "individual-allowance", name),
  }));
  const cover = workload.minimumCover.map(({ name, fte }) => ({ name, fte: figure(fte, "minimum-cover", name) }));
  const required = new Float64Array(growth.length);
  for (let d = 0; d < draws; d++) {
    const drawn: WorkloadOf<number> = {
      availableHours: hours[d]!,
      activities: activities.map(({ name, volume, minutes }) => ({ name, volume: volume[d]!, minutes: minutes[d]! })),
      categoryAllowances: shares.map(({ name, share }) => ({ name, share: share[d]! })),
      individualAllowances: others.map(({ name, hours: total }) => ({ name, hours: total[d]! })),
      minimumCover: cover.map(({ name, fte }) => ({ name, fte: fte[d]! })),
    };
    for (let at = d; at < growth.length; at += draws) required[at] = staffForWorkload(drawn, growth[at]!);
  }
  return required;
}
