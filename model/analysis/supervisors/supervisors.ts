import { z } from "zod";
import { Summary } from "#model/projection";
import { ScenarioChange } from "#model/scenario";

const MOST_STUDENTS = 1000;

/** How many supervisors, and where, it takes to admit more students to a programme. */
export const SupervisorsQuestion = z.strictObject({
  kind: z.literal("supervisors"),
  programme: z.string().describe("Programme that is to admit more"),
  more: z.int().min(1).max(MOST_STUDENTS).describe("Students more in each intake"),
  year: z.int().describe("Year in which the experienced staff it comes to are counted"),
});
export type SupervisorsQuestion = z.infer<typeof SupervisorsQuestion>;

/**
 * `found`: supervisors with whom all of the additional students can be placed. `not-possible`: agreements, windows of weeks or closed weeks stop it,
 * however many supervise.
 */
export const SUPERVISORS_STATUSES = ["found", "not-possible"] as const;
export type SupervisorsStatus = (typeof SUPERVISORS_STATUSES)[number];

const Names = z.object({ nb: z.string(), nn: z.string(), en: z.string() });

/** The answer: how many, where, what proves that fewer will not do, and what it comes to. */
export const Supervisors = z.object({
  kind: z.literal("supervisors"),
  programme: z.string(),
  more: z.number().int(),
  year: z.number().int(),
  status: z.enum(SUPERVISORS_STATUSES),
  assumed: z.boolean().describe("Whether any of the capacity it rests on is an assumption"),
  sites: z
    .array(
      z.object({
        site: z.string(),
        names: Names,
        discipline: z.string(),
        disciplineNames: Names,
        supervisors: z.number().int().describe("Supervisors more"),
        places: z.number().int().describe("Students more at once"),
        studentsEach: z.number().describe("Students each supervisor can have at once"),
        stated: z.boolean().describe("Whether supervisors are stated there; else each is taken to have one student"),
      }),
    )
    .describe("Where; 0 supervisors where those there already have room for more"),
  supervisors: z.number().int().describe("Supervisors more, in all"),
  places: z.number().int().describe("Students more at once, in all"),
  bound: z.number().int().describe("Proven: no fewer supervisors will do"),
  students: z
    .object({
      asked: z.number().int().describe("Students of the programme who need placements in a year today"),
      unplacedNow: z.number().int().describe("Of these, those who cannot be placed"),
      additional: z.number().int().describe("Students more who need placements in a year, over all years of study with placements"),
      roomNow: z.number().int().describe("Of the additional, those who can be placed without anyone more"),
      wanted: z.number().int().describe("Students of all programmes that compete who are to be placed in the end"),
      confirmed: z.number().int().describe("Of these, whole students placed by trying; fewer: the answer counts on students in parts"),
    })
    .describe("Students in a year with everything in steady state, by years of study with placements"),
  studyPlacesBind: z.boolean().describe("Whether the study places limit the intake today: then supervisors alone would admit nobody more"),
  firstIntake: z.number().int().describe("First year of admission with more"),
  graduates: Summary.nullable().describe("Graduates more who have started in the occupation before the year, in all"),
  experienced: Summary.nullable().describe("Experienced contracted FTE more on 1 January of the year, in the whole country"),
  changes: z.array(ScenarioChange).describe("The additional students and their placements, as changes of a scenario"),
});
export type Supervisors = z.infer<typeof Supervisors>;
