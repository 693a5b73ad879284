import { z } from "zod";
import { PlanFacts as AnyFacts } from "../facts/occupation-facts.ts";
import { PLAN_PARTS } from "../parts/index.ts";
import type { PlanPart } from "../parts/plan-part.ts";

/** Gives the schema of a plan's numbers with those of each of its parts. What a part of another version has left is kept as it is. */
export const factsSchema = (parts: readonly PlanPart[]) =>
  AnyFacts.extend({
    parts: z
      .looseObject(
        Object.fromEntries(
          parts.flatMap(({ id, facts }) => (facts === undefined || facts.at !== undefined ? [] : [[id, facts.schema.optional()]])),
        ),
      )
      .optional()
      .describe("Numbers of further parts of the plan, by the part's id; absent where there are none"),
  });

/** The numbers of a plan. */
export const PlanFacts = factsSchema(PLAN_PARTS);
export type PlanFacts = AnyFacts;
