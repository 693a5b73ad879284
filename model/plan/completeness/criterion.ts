import { z } from "zod";

/**
 * What a plan must have, after the auditor general's report on staffing in hospital trusts (Dokument 3:2, 2019-2020) and its follow-up of
 * 2023. Each is answered by a rule on figures and content, never by a tick.
 */
export const CRITERIA = [
  "overview",
  "quantified-need",
  "measures",
  "part-time",
  "sick-leave",
  "turnover",
  "pension-age",
  "failed-recruitments",
  "placements",
  "education-input",
] as const;
export const CriterionId = z.enum(CRITERIA);
export type CriterionId = z.infer<typeof CriterionId>;

export const ANSWERS = ["yes", "partly", "no"] as const;

/** The answer to one criterion, with what it rests on. */
export const CriterionAnswer = z.object({
  criterion: CriterionId,
  answer: z.enum(ANSWERS),
  /** Text of the area `plan` under `completeness.because`, with its values. */
  because: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Day of the newest evidence; null where the answer rests on the model's run alone. */
  on: z.iso.date().nullable(),
  /** Occupations that keep the answer from being yes. */
  missing: z.array(z.string()),
});
export type CriterionAnswer = z.infer<typeof CriterionAnswer>;
