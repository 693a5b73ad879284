import { z } from "zod";
import { PlanStatus } from "#model/plan";
import { Finding } from "#model/vocabulary";

/** Error body of every failed request, RFC 9457, media type `application/problem+json`. */
export const Problem = z.object({
  type: z.string().describe("Stable address naming the kind of problem, for example `/problems/bad-input`"),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().describe("What happened and what to do, in English"),
  instance: z.string().optional(),
  unknown: z
    .object({
      what: z.enum([
        "dataset",
        "table",
        "occupation",
        "unit",
        "scenario",
        "run",
        "analysis",
        "plan",
        "revision",
        "version",
        "comment",
        "case",
        "allocation",
        "student",
        "change",
        "year",
        "address",
      ]),
      id: z.string().describe("What was asked for"),
      nearest: z.array(z.string()).describe("Ids that exist and look most like it, best first; may be empty"),
    })
    .optional()
    .describe("Set where an id was not found; the same in every language"),
  meanwhile: z
    .object({ revision: z.number().int(), status: PlanStatus, by: z.string(), at: z.string() })
    .optional()
    .describe("Set where a plan was changed since it was read: the revision it is at now, and who changed it when"),
  findings: z.array(Finding).optional().describe("Each thing wrong in the input"),
});
export type Problem = z.infer<typeof Problem>;
