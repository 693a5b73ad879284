import { PlanRefusal, type RefusalKind } from "#io/plans";
import { HttpProblem } from "../problems/http-problem.ts";

const STATUS: { readonly [K in RefusalKind]: number } = { "edited-meanwhile": 409, "wrong-step": 409, "bad-input": 422, unknown: 404 };

/** Waits for something done to a plan. @throws HttpProblem where it is refused, with what to do. */
export async function orProblem<T>(doing: Promise<T>): Promise<T> {
  try {
    return await doing;
  } catch (error) {
    if (!(error instanceof PlanRefusal)) throw error;
    const { kind, message, findings, now } = error;
    throw new HttpProblem(STATUS[kind], kind, message, {
      ...(findings.length === 0 ? {} : { findings: [...findings] }),
      ...(now === undefined ? {} : { meanwhile: { revision: now.revision, status: now.status, by: now.changedBy, at: now.changedAt } }),
    });
  }
}
