import { checkFlow } from "../flow/check-flow.ts";
import type { SampleFlow } from "../flow/sample-flow.ts";
import { Kernel, type SimulationOptions } from "./kernel/kernel.ts";
import type { PriorityOutcome, SimulationOutcome, StaffOutcome, StationOutcome, StepOutcome } from "./outcome.ts";

const share = (part: number, of: number): number | null => (of > 0 ? part / of : null);

function priorityOutcomes(kernel: Kernel, { priorities }: SampleFlow, until: number): readonly PriorityOutcome[] {
  const { tally } = kernel;
  const underWay = new Float64Array(priorities.length);
  const pastMinutes = new Float64Array(priorities.length);
  const pastDays = new Float64Array(priorities.length);
  kernel.forUnderWay((priority, arrived) => {
    underWay[priority]!++;
    if (!tally.isWithinMinutes(priority, arrived, until)) pastMinutes[priority]!++;
    if (!tally.isWithinWorkingDays(priority, arrived, until)) pastDays[priority]!++;
  });
  return priorities.map(({ name, promisedMinutes, promisedWorkingDays }, p) => {
    const answered = tally.measuredAnswered[p]!;
    const times = tally.times[p]!.subarray(0, answered).sort();
    // The smallest time that at least this share are answered within.
    const percentile = (part: number): number | null => (answered === 0 ? null : times[Math.max(0, Math.ceil(part * answered) - 1)]!);
    const sum = times.reduce((all, time) => all + time, 0);
    return {
      ...{ name, answered, arrived: tally.measuredArrived[p]!, underWay: underWay[p]! },
      withinPromise: promisedMinutes === undefined ? null : share(tally.withinMinutes[p]!, answered + pastMinutes[p]!),
      withinPromisedWorkingDays: promisedWorkingDays === undefined ? null : share(tally.withinWorkingDays[p]!, answered + pastDays[p]!),
      minutes: {
        ...{ mean: share(sum, answered), p10: percentile(0.1), p50: percentile(0.5) },
        ...{ p80: percentile(0.8), p90: percentile(0.9), p95: percentile(0.95) },
      },
    };
  });
}

function stepOutcomes({ tally, flat }: Kernel, { routes, priorities }: SampleFlow): readonly StepOutcome[] {
  return routes.flatMap(({ name: route, steps }, r) =>
    steps.map(({ name }, s) => ({
      ...{ route, name },
      waits: priorities.map((_, p) => {
        const line = (flat.routeStart[r]! + s) * priorities.length + p;
        const items = tally.begun[line]!;
        return { items, waited: share(tally.waited[line]!, items), meanMinutes: share(tally.waits[line]!, items) };
      }),
    })),
  );
}

function stationOutcome(
  { queues, held, running, broken, open }: Kernel,
  name: string,
  station: number,
  machines: number | undefined,
  until: number,
): StationOutcome {
  const queue = { name, meanQueue: queues.mean(station, until), peakQueue: queues.peak[station]! };
  if (machines === undefined) return { ...queue, machines: null };
  const [busy, down] = [held.mean(station, until) / machines, broken.mean(station, until) / machines];
  const utilisation = share(busy, open.mean(station, until) * (1 - down));
  return { ...queue, machines: { held: busy, running: running.mean(station, until) / machines, broken: down, utilisation } };
}

/**
 * Simulates a flow once: the same answer for the same flow and options.
 *
 * @throws RangeError where the flow has problems (`checkFlow` says which) or no time is measured.
 */
export function simulate(flow: SampleFlow, options: SimulationOptions): SimulationOutcome {
  const { until, warmUp = 0 } = options;
  const [problem] = checkFlow(flow);
  if (problem !== undefined) throw new RangeError(`The flow cannot be simulated: ${problem.path.join(".")} (${problem.problem}).`);
  if (!(warmUp >= 0 && until > warmUp && until < Infinity)) throw new RangeError(`Nothing is measured from ${warmUp} to ${until} minutes.`);
  const kernel = new Kernel(flow, options);
  kernel.run();
  const sum = (counts: Float64Array): number => counts.reduce((all, count) => all + count, 0);
  return {
    cases: { arrived: sum(kernel.tally.arrived), answered: sum(kernel.tally.answered), underWay: sum(kernel.underWay()) },
    priorities: priorityOutcomes(kernel, flow, until),
    steps: stepOutcomes(kernel, flow),
    stations: flow.stations.map(({ name, machines }, station) => stationOutcome(kernel, name, station, machines, until)),
    staff: flow.staff.map(({ name }, group): StaffOutcome => {
      const [meanOnShift, meanBusy] = [kernel.onShift.mean(group, until), kernel.busy.mean(group, until)];
      return { name, meanOnShift, meanBusy, utilisation: share(meanBusy, meanOnShift) };
    }),
  };
}
