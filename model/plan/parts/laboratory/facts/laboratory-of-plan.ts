import { z } from "zod";
import { LaboratoryCapacity } from "#model/analysis";

const Answered = LaboratoryCapacity.shape.laboratories.element;
const occupation = z.string().nullable().describe("Occupation of the staff group; null where the resource is no people");

const shareShown = z.number().nullable().describe("Share of futures; null where it is hidden in a public view");

/** A laboratory as the capacity question answers, with what the public view must know of people. */
const LaboratoryOfPlan = Answered.extend({
  assumed: z.boolean().describe("Whether any volume, time or staff of it is an assumption"),
  noneShare: shareShown,
  noneAfterShare: shareShown,
  bottlenecks: z.array(
    Answered.shape.bottlenecks.element.extend({
      firstShare: shareShown,
      shortShare: shareShown,
      occupation,
      hidden: z.boolean().default(false).describe("Whether it is hidden in a public view, where few people are concerned"),
    }),
  ),
  resources: z
    .array(Answered.shape.resources.element.extend({ occupation }))
    .describe("Those short in some future; all in the plan of the laboratory's own unit. No people in a public view"),
});
export type LaboratoryOfPlan = z.infer<typeof LaboratoryOfPlan>;

/** Laboratories of a unit and of those below it. */
export const LaboratoryFacts = z.object({
  year: z.int().describe("Last year looked at, and the one needs are told of"),
  laboratories: z.array(LaboratoryOfPlan),
});
export type LaboratoryFacts = z.infer<typeof LaboratoryFacts>;
