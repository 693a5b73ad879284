import { checkFlow, type FlowProblem } from "../flow/check-flow.ts";
import type { SampleFlow } from "../flow/sample-flow.ts";
import type { Estimated } from "../simulation/estimate.ts";
import type { SimulationOutcome } from "../simulation/outcome.ts";
import { type ReplicationOptions, replicate } from "../simulation/replicate.ts";
import { type ClosedForm, closedForm, type NotClosed } from "./closed-form.ts";

/** How long answers take, by which method, and why that one. */
export type Turnaround =
  | ({ readonly method: "closed-form" } & ClosedForm)
  | { readonly method: "simulation"; readonly because: readonly NotClosed[]; readonly outcome: Estimated<SimulationOutcome> }
  | { readonly method: "none"; readonly problems: readonly FlowProblem[] };

/** Answers by a closed form where its conditions hold, and else by simulation. A flow with problems is answered by these. */
export function turnaround(flow: SampleFlow, options: ReplicationOptions): Turnaround {
  const problems = checkFlow(flow);
  if (problems.length > 0) return { method: "none", problems };
  const closed = closedForm(flow);
  if ("form" in closed) return { method: "closed-form", ...closed };
  return { method: "simulation", because: [...new Set(closed)], outcome: replicate(flow, options) };
}
