import { z } from "zod";
import { Certainty } from "#model/vocabulary";
import { Names } from "./dataset.ts";

const week = z.string().regex(/^[0-9]{4}-W[0-9]{2}$/);

const Lack = z.object({
  requirement: z.string(),
  disciplines: z.array(z.string()).describe("Any one of these would do"),
  weeks: z.number().describe("Weeks of practice that are lacking"),
  required: z.number().describe("Of so many that are required"),
});

const Shortage = z.object({
  disciplines: z.array(z.string()),
  regions: z.array(z.string()).describe("Units: regions of the sites that the students' institutions have agreements with for it"),
  students: z.int(),
  full: z.array(z.object({ from: week, to: week })).describe("Weeks in which none of those sites has a place left"),
});

const Use = z.object({
  discipline: z.string(),
  region: z.string().nullable().describe("Unit; null: all"),
  capacity: z.number().describe("Weeks of places"),
  used: z.number(),
  share: z.number().nullable().describe("Used of the capacity; null where there is none"),
  weeks: z.array(z.object({ week, capacity: z.number(), used: z.number(), share: z.number().nullable() })),
});

/** What an allocation says at first sight: how it came out, what is short, and how capacity is used. */
export const PlacementOverview = z.object({
  answer: z.object({
    students: z.int(),
    placed: z.int(),
    lacking: z.int(),
    bound: z.int(),
    gap: z.int(),
    status: z.enum(["optimal", "gap"]),
    stopped: z.boolean(),
    short: Shortage.nullable().describe("What most of those who lack something lack"),
  }),
  use: z.array(Use),
  unplaced: z.object({
    students: z.array(z.object({ student: z.string(), programme: z.string(), studyYear: z.int(), lacking: z.array(Lack) })),
    shortages: z.array(Shortage).describe("Most students first"),
  }),
  capacity: z
    .array(z.object({ certainty: Certainty, rows: z.int() }))
    .describe("How sure the rows of capacity and supervisors in the weeks of the term are"),
  regions: z.record(z.string(), Names),
});
export type PlacementOverview = z.infer<typeof PlacementOverview>;

/** Students of an allocation: what each has, and what is lacking. */
export const PlacementStudents = z.object({
  students: z.array(
    z.object({
      student: z.string(),
      programme: z.string(),
      studyYear: z.int(),
      class: z.string().nullable(),
      blocks: z.array(
        z.object({
          requirement: z.string(),
          part: z.int(),
          site: z.string(),
          discipline: z.string(),
          disciplines: z.array(z.string()).describe("Disciplines the requirement can be met in"),
          from: week,
          to: week,
          weeks: z.number().describe("Weeks of practice it counts"),
          locked: z.boolean(),
          minutes: z.number().nullable().describe("One way; null where home or site has no position"),
          lodging: z.boolean(),
          far: z.boolean().describe("Beyond the travel limit without lodging"),
          wish: z.int().nullable().describe("Rank of the wish it meets; null: not wished for"),
        }),
      ),
      lacking: z.array(Lack),
      wishMet: z.boolean().nullable().describe("Whether any wish is met; null where nothing was wished for"),
    }),
  ),
});
export type PlacementStudents = z.infer<typeof PlacementStudents>;

/** Sites of an allocation week by week. */
export const PlacementSites = z.object({
  sites: z.array(
    z.object({
      site: z.string(),
      discipline: z.string(),
      unit: z.string(),
      region: z.string().nullable(),
      weeks: z.array(z.object({ week, capacity: z.int(), used: z.int(), students: z.array(z.string()) })),
    }),
  ),
});
export type PlacementSites = z.infer<typeof PlacementSites>;

/** Orders of places in the weeks of the term: those not answered first. */
export const PlacementOrders = z.object({
  date: z.iso.date().describe("Day that deadlines are counted from"),
  orders: z.array(
    z.object({
      institution: z.string(),
      programme: z.string(),
      site: z.string(),
      discipline: z.string(),
      from: week,
      to: week,
      asked: z.int().describe("Students at once"),
      offered: z.int().nullable().describe("Null: not answered"),
      placed: z.int().describe("Most students of the programme there at once in those weeks"),
      deadline: z.iso.date(),
      daysLeft: z.int().nullable().describe("Days to the deadline, below zero when it is past; null where it is answered"),
    }),
  ),
});
export type PlacementOrders = z.infer<typeof PlacementOrders>;

export const PlacementOrdersQuery = z.object({ date: z.iso.date().optional().describe("YYYY-MM-DD; today where it is left out") });
