import { z } from "zod";

export const ANSWERS = ["yes", "partly", "no"] as const;

/** The answer to a criterion, with what it rests on. */
export const Answer = z.object({
  answer: z.enum(ANSWERS),
  /** Text of the area `plan-chapters` under `completeness`, with its values. */
  because: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Day of the newest evidence; null where the answer rests on the model's run alone. */
  on: z.iso.date().nullable(),
  /** Occupations that keep the answer from being yes. */
  missing: z.array(z.string()),
});
export type Answer = z.infer<typeof Answer>;

/** What a rule finds; `because` is set where the answer has another reason than usual. */
export type Judgement = Omit<Answer, "because"> & { readonly because?: string };
