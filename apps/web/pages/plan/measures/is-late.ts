import type { PlanMeasure } from "#model/plan";
import { today } from "../content/today.ts";

/** Whether a measure's deadline has passed without its being done or stopped. */
export const isLate = ({ deadline, status }: Pick<PlanMeasure, "deadline" | "status">, on = today()): boolean =>
  deadline !== null && deadline < on && status !== "done" && status !== "stopped";
