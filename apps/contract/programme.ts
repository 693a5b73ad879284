import { z } from "zod";
import { Programme, ProgrammeQuestion } from "#model/plan";
import { Finding } from "#model/vocabulary";

/** GET, POST, DELETE /api/programme. */
export const ProgrammeQuery = z.object({ dataset: z.string().default("current").describe("Content hash, or `current`") });

/** How the answer to one question goes. */
export const ProgrammePart = z.object({
  question: ProgrammeQuestion,
  status: z.enum(["queued", "running", "done", "failed", "cancelled"]),
  progress: z.number().min(0).max(1),
  secondsLeft: z.number().nullable(),
  message: z.string().nullable().describe("Why it failed, in English"),
  findings: z.array(Finding),
});
export type ProgrammePart = z.infer<typeof ProgrammePart>;

/** The programme's answers as far as they are there. */
export const ProgrammeState = z.object({
  status: z.enum(["running", "done", "failed", "cancelled"]).describe("`failed` or `cancelled` where a part is so and none goes on"),
  progress: z.number().min(0).max(1),
  parts: z.array(ProgrammePart),
  programme: Programme,
});
export type ProgrammeState = z.infer<typeof ProgrammeState>;
