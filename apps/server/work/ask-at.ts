import type { StoredWork } from "#io/store";
import { type Desk, LineIsFull, type WorkOrder } from "#io/work";
import { HttpProblem } from "../problems/http-problem.ts";

/** How long somebody whose request waits for work is kept waiting before being told to come back, milliseconds. */
export const PATIENCE = 120_000;

/** What is said when no more may wait of what requests wait for. */
export const AS_MUCH_AS_IT_CAN = "The server is computing as much as it can. Try again in a minute.";

/**
 * Asks the desk for work.
 *
 * @throws HttpProblem `busy`, with what is said then, when as much waits as may.
 */
export async function askAt(desk: Desk, order: WorkOrder, whenFull: string): Promise<StoredWork> {
  try {
    return await desk.ask(order);
  } catch (error) {
    throw error instanceof LineIsFull ? new HttpProblem(503, "busy", whenFull) : error;
  }
}
