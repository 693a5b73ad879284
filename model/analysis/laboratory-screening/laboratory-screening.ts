import { z } from "zod";
import { Summary } from "#model/projection";

/** What programmes bring laboratories in a year, step by step, and the work it gives. */
export const LaboratoryScreeningQuestion = z.strictObject({
  kind: z.literal("laboratory-screening"),
  programme: z.string().optional().describe("Group of drivers and chains, `tarmscreening`; left out: every programme that brings samples"),
  year: z.int().describe("Year told of"),
});
export type LaboratoryScreeningQuestion = z.infer<typeof LaboratoryScreeningQuestion>;

const Names = z.object({ nb: z.string(), nn: z.string(), en: z.string() });

const Step = z.object({
  names: Names,
  unitOfMeasure: z.string(),
  women: Summary,
  men: Summary,
  count: Summary.describe("Both, in the whole country"),
  delayYears: z.number(),
  intervalYears: z.number().nullable().describe("Years between returns; null: once"),
});

const AtLaboratory = z.object({
  laboratory: z.string(),
  names: Names,
  test: z.string(),
  testNames: Names,
  part: z.number().describe("Part of the country that falls on the laboratory"),
  requests: Summary.describe("Samples in the year, on top of its own"),
  items: z
    .array(z.object({ station: z.string(), stationNames: Names, count: Summary }))
    .describe("Items at each step of the route, repeats counted"),
  groups: z
    .array(
      z.object({
        group: z.string(),
        names: Names,
        hours: Summary.describe("Hands-on hours more in the year"),
        fte: Summary.describe("Contracted FTE more needed, mean of the year's months"),
      }),
    )
    .describe("Staff groups; small ones are left out"),
  hidden: z.number().int().describe("Staff groups left out because they are few"),
});

/** The answer. */
export const LaboratoryScreening = z.object({
  kind: z.literal("laboratory-screening"),
  baseYear: z.number().int(),
  year: z.number().int(),
  assumed: z.boolean().describe("Whether any figure of chains or laboratories is an assumption"),
  chains: z.array(
    z.object({
      chain: z.string(),
      programme: z.string(),
      names: Names,
      on: z.boolean().describe("Whether the scenario has it in any year up to the one told of"),
      startYear: z.number().int(),
      steps: z.array(Step),
      yearly: z.array(z.object({ year: z.number().int(), count: Summary })).describe("The last step in the whole country, year by year"),
      laboratories: z.array(AtLaboratory),
    }),
  ),
});
export type LaboratoryScreening = z.infer<typeof LaboratoryScreening>;
