import { z } from "zod";

/** Files a plan can be written as; `zip` is a data package: tables as CSV with their description, and the whole plan as JSON. */
export const PLAN_FORMATS = ["pdf", "docx", "xlsx", "json", "zip"] as const;
export const PlanFormat = z.enum(PLAN_FORMATS);
export type PlanFormat = z.infer<typeof PlanFormat>;
