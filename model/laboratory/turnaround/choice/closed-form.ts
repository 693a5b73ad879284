import type { SampleFlow, Step } from "../flow/sample-flow.ts";
import { weekPlan } from "../flow/week.ts";
import type { QueueAnswer, QueueDistribution, Refused } from "../queues/answer.ts";
import { md1 } from "../queues/md1.ts";
import { mg1 } from "../queues/mg1.ts";
import { mmc } from "../queues/mmc.ts";
import { mmcPriorities } from "../queues/mmc-priorities.ts";

/** What a flow has that no closed form describes. */
export type NotClosed =
  | "several-stations"
  | "backlog"
  | "arrivals-by-hour"
  | "shifts"
  | "opening"
  | "batches"
  | "splitting"
  | "staff-and-machine"
  | "breakdowns"
  | "rework"
  | "service-times"
  | "load"
  | "promise";

export type ClosedFormName = "M/M/c" | "M/M/c with priorities" | "M/D/1" | "M/G/1";

/** What a closed form says of one priority. Minutes. */
export interface ClosedPriority {
  readonly name: string;
  readonly waitProbability: number;
  readonly meanWait: number;
  readonly meanMinutes: number;
  /** Share answered within the promised minutes; null without a promise. */
  readonly withinPromise: number | null;
}

export interface ClosedForm {
  readonly form: ClosedFormName;
  readonly load: number;
  readonly priorities: readonly ClosedPriority[];
}

/** Above this load the long run is too far away to be met: a simulation says what the time asked about holds. */
const HIGHEST_LOAD = 0.95;

interface SingleQueue {
  readonly servers: number;
  readonly meanService: number;
  /** Standard deviation, or that times are exponential. */
  readonly deviation: number | "exponential";
  readonly arrivals: readonly number[];
}

/** The one thing that serves at a step, and for how long in the mean. */
function serverOf({ staff, stations }: SampleFlow, step: Step): { servers: number; mean: number; hands: boolean } | NotClosed {
  const minutes = (work: { perRun?: number; perItem?: number } | undefined): number => (work?.perRun ?? 0) + (work?.perItem ?? 0);
  const { machines } = stations[step.station]!;
  const [before, run, after] = [step.before, step.run, step.after].map(minutes) as [number, number, number];
  if (after > 0 || (before > 0 && (run > 0 || machines !== undefined))) return "staff-and-machine";
  if (before === 0) return machines === undefined ? "service-times" : { servers: machines, mean: run, hands: false };
  const { counts } = weekPlan(staff[step.before!.group]!.shifts);
  return counts.length > 1 ? "shifts" : { servers: counts[0]!, mean: before, hands: true };
}

function singleQueue(flow: SampleFlow): SingleQueue | readonly NotClosed[] {
  const found: NotClosed[] = [];
  const when = (is: boolean, what: NotClosed): void => void (is && found.push(what));
  const used = flow.routes.filter((_, route) => flow.arrivals.some((arrivals) => arrivals.route === route));
  const [step, ...more] = used.flatMap(({ steps }) => steps);
  when((flow.backlog?.length ?? 0) > 0, "backlog");
  when(
    flow.arrivals.some(({ perHour }) => Array.from(perHour).some((rate) => rate !== perHour[0])),
    "arrivals-by-hour",
  );
  if (step === undefined || more.length > 0) return [...found, "several-stations"];
  const { opening, breakdowns } = flow.stations[step.station]!;
  when(opening !== undefined, "opening");
  when((step.batch?.size ?? 1) > 1, "batches");
  when((step.itemsPerItem ?? 1) !== 1, "splitting");
  when(breakdowns !== undefined, "breakdowns");
  when((step.repeated ?? 0) > 0, "rework");
  when((step.onward ?? 0) > 0, "several-stations");
  const server = serverOf(flow, step);
  if (typeof server === "string") return [...found, server];
  if (found.length > 0) return found;
  const variation = server.hands ? step.handsOnVariation : step.runVariation;
  const rates = flow.priorities.map((_, p) => (flow.arrivals.find(({ priority }) => priority === p)?.perHour[0] ?? 0) / 60);
  return {
    ...{ servers: server.servers, meanService: server.mean, arrivals: rates },
    deviation: variation === undefined ? 0 : variation.kind === "exponential" ? "exponential" : variation.variation * server.mean,
  };
}

/** Gives the closed form of a flow with what it says, or all that keeps the flow from having one. */
export function closedForm(flow: SampleFlow): ClosedForm | readonly NotClosed[] {
  const queue = singleQueue(flow);
  if (!("servers" in queue)) return queue;
  const { servers, meanService, deviation } = queue;
  const coming = flow.priorities.map((priority, p) => ({ ...priority, rate: queue.arrivals[p]! })).filter(({ rate }) => rate > 0);
  if (coming.some(({ promisedWorkingDays }) => promisedWorkingDays !== undefined)) return ["promise"];
  const arrivals = coming.reduce((sum, { rate }) => sum + rate, 0);
  if (!((arrivals * meanService) / servers <= HIGHEST_LOAD)) return ["load"];
  const promised = coming.some(({ promisedMinutes }) => promisedMinutes !== undefined);
  const services = 1 / meanService;

  const all = (form: ClosedFormName, answers: readonly (QueueAnswer | QueueDistribution)[]): ClosedForm => ({
    form,
    load: answers[0]!.load,
    priorities: answers.map((answer, k) => {
      const { name, promisedMinutes } = coming[k]!;
      const known = promisedMinutes !== undefined && "answerBeyond" in answer;
      return {
        ...{ name, waitProbability: answer.waitProbability, meanWait: answer.meanWait, meanMinutes: answer.meanWait + meanService },
        withinPromise: known ? 1 - answer.answerBeyond(promisedMinutes) : null,
      };
    }),
  });
  const one = (form: ClosedFormName, answer: QueueAnswer | QueueDistribution | Refused): ClosedForm | readonly NotClosed[] =>
    answer.status === "refused" ? ["service-times"] : all(form, [answer]);

  if (coming.length === 1) {
    if (deviation === "exponential") return one("M/M/c", mmc({ arrivals, services, servers }));
    if (servers > 1) return ["service-times"];
    if (deviation === 0) return one("M/D/1", md1({ arrivals, service: meanService }));
    // Only means are known from here on; a share within a promise is not.
    return promised ? ["promise"] : one("M/G/1", mg1({ arrivals, meanService, serviceDeviation: deviation }));
  }
  if (deviation !== "exponential") return ["service-times"];
  if (promised) return ["promise"];
  const classes = mmcPriorities({ arrivals: coming.map(({ rate }) => rate), services, servers });
  return "status" in classes ? ["service-times"] : all("M/M/c with priorities", classes);
}
