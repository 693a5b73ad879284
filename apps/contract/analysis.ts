import { z } from "zod";
import { Analysis, AnalysisQuestion } from "#model/analysis";
import { Scenario, USUAL_RUN } from "#model/scenario";
import { Finding } from "#model/vocabulary";

/** POST /api/analyses: a question about a dataset under a scenario. Asking the same twice joins or finds the first. */
export const AnalysisRequest = z.strictObject({
  dataset: z.string().default("current").describe("Content hash, or `current`"),
  scenario: z.union([z.string(), Scenario]).default("reference").describe("`reference`, the hash of a saved scenario, or a scenario"),
  draws: z
    .int()
    .min(1)
    .max(10000)
    .default(USUAL_RUN.draws)
    .describe("Each kind of question has a limit of its own; see the findings of a refusal"),
  seed: z.int().min(0).max(4294967295).default(USUAL_RUN.seed),
  question: AnalysisQuestion.describe("In a comparison, `otherScenario` may be `reference`"),
});
export type AnalysisRequest = z.infer<typeof AnalysisRequest>;

/** How an analysis goes, and its answer when it is done. */
export const AnalysisState = z.object({
  id: z.string(),
  status: z.enum(["queued", "running", "done", "failed", "cancelled"]),
  progress: z.number().min(0).max(1),
  secondsLeft: z.number().nullable().describe("If it goes on as until now; null while that cannot be told"),
  message: z
    .string()
    .nullable()
    .describe(
      "Why it failed, in English; `too-long` when it was stopped at the server's limit (half an hour): ask for fewer draws or about less, or use the framsyn command",
    ),
  findings: z.array(Finding).describe("What stopped it, where that is in the data; the same for every language"),
  analysis: Analysis.nullable().describe("The answer; null until it is done"),
});
export type AnalysisState = z.infer<typeof AnalysisState>;
