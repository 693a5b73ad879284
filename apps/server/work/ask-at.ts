import type { StoredWork } from "#io/store";
import { type Desk, LineIsFull, type WorkOrder } from "#io/work";
import { HttpProblem } from "../problems/http-problem.ts";

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
