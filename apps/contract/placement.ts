import { z } from "zod";
import { Allocation, MOVE_REASONS, plainWords, TermChange } from "#model/placement";
import { Summary } from "#model/projection";
import { Certainty, Finding } from "#model/vocabulary";
import { Names } from "./dataset.ts";

const week = z.string().regex(/^[0-9]{4}-W[0-9]{2}$/);

/** A term's students as the server keeps them: until the day they are erased. */
export const PlacementCase = z.object({
  id: z.string().describe("Made by chance: cannot be guessed"),
  name: z.string().describe("Name of the term"),
  dataset: z.string().describe("Content hash of the dataset version it was read on top of"),
  hash: z.string().describe("Names the rows of the term: the same as in an allocation's `term.hash`"),
  fromWeek: week,
  toWeek: week,
  eraseOn: z.iso.date().describe("Day on which the case and all that was made of it are erased"),
  students: z.int(),
  createdAt: z.string(),
});
export type PlacementCase = z.infer<typeof PlacementCase>;

const Named = z.object({ id: z.string(), names: Names });

/** An allocation of a case, without its placements. */
export const PlacementAllocationSummary = z.object({
  id: z.string(),
  earlier: z.string().nullable().describe("The allocation it was made from"),
  status: z.enum(["queued", "running", "done", "failed", "cancelled"]),
  stopped: z.boolean().nullable().describe("Whether it was cancelled on the way: the best found until then. Null while there is none"),
  placed: z.int().nullable(),
  bound: z.int().nullable().describe("No more can be fully placed than so many"),
  changes: z.int().describe("Changes to the term, locks among them"),
  askedAt: z.string(),
});
export type PlacementAllocationSummary = z.infer<typeof PlacementAllocationSummary>;

/** A case with what it is about and what has been made of it. */
export const PlacementCaseDetails = PlacementCase.extend({
  programmes: z.array(Named.extend({ institution: z.string(), students: z.int() })),
  sites: z.array(Named.extend({ unit: z.string(), parent: z.string().nullable() })),
  disciplines: z.array(Named),
  allocations: z.array(PlacementAllocationSummary).describe("Newest first"),
});
export type PlacementCaseDetails = z.infer<typeof PlacementCaseDetails>;

export const PlacementCaseResult = z.object({ case: PlacementCase, findings: z.array(Finding) });
export type PlacementCaseResult = z.infer<typeof PlacementCaseResult>;

/** POST /api/placements/cases/example. */
export const PlacementExampleRequest = z.strictObject({
  dataset: z.string().default("current").describe("Content hash, or `current`"),
});
export type PlacementExampleRequest = z.infer<typeof PlacementExampleRequest>;

/** POST /api/placements/allocations: the same case, changes and earlier allocation give the same allocation, made once. */
export const PlacementAllocationRequest = z.strictObject({
  case: z.string(),
  changes: z.array(TermChange).max(1000).default([]).describe("What has changed since the term was written down, in order"),
  earlier: z.string().nullable().default(null).describe("An allocation of the same case of which as little as possible is to change"),
});
export type PlacementAllocationRequest = z.infer<typeof PlacementAllocationRequest>;

/** POST /api/placements/allocations/:id/replan. */
export const PlacementReplanRequest = z.strictObject({
  changes: z.array(TermChange).max(1000).describe("What is new; the changes of the allocation itself stay"),
  from: week.nullable().default(null).describe("Weeks before this have begun: what was placed there stays as it is"),
});
export type PlacementReplanRequest = z.infer<typeof PlacementReplanRequest>;

const followed = {
  status: z.enum(["queued", "running", "done", "failed", "cancelled"]),
  progress: z.number().min(0).max(1),
  secondsLeft: z.number().nullable().describe("If it goes on as until now; null while that cannot be told"),
  message: z.string().nullable().describe("Why it failed, in English"),
};

/** How an allocation goes, and the allocation when there is one. */
export const PlacementAllocationState = z.object({
  id: z.string().describe("Names the case, its changes and the earlier allocation: the same order has the same id"),
  case: z.string(),
  earlier: z.string().nullable(),
  ...followed,
  placed: z.int().nullable().describe("Students placed so far; null before the first are"),
  bound: z.int().nullable().describe("Proven so far: no more can be; null before there is a proof"),
  conflict: z
    .array(Finding)
    .nullable()
    .describe("Where what was decided cannot hold together: that, then a smallest set of it, as `framsyn placement allocate` tells it"),
  allocation: Allocation.nullable().describe("Null until it is done; when cancelled, the best found until then, marked `stopped`, or null"),
  names: z
    .object({
      sites: z.record(z.string(), Names),
      disciplines: z.record(z.string(), Names),
      programmes: z.record(z.string(), Names),
    })
    .nullable()
    .describe("What the ids in the allocation are called; null until there is one"),
});
export type PlacementAllocationState = z.infer<typeof PlacementAllocationState>;

/** Why a student lacks something, and what would help. */
export const PlacementExplanation = z.object({
  student: z.string(),
  lacking: z.array(
    z.object({
      requirement: z.string(),
      disciplines: z.array(z.string()),
      sites: z.int().describe("Sites that have the discipline at all"),
      removed: z
        .object({
          setting: z.int(),
          agreement: z.int(),
          "site-requirement": z.int(),
          closed: z.int(),
          student: z.int().describe("Not possible for this student; why is not told apart"),
        })
        .describe("Sites that are not open to the student, by reason"),
      open: z.array(z.string()).describe("Sites that are left"),
      competing: z.int().describe("Other students placed at them for the discipline"),
    }),
  ),
  helps: z
    .array(TermChange)
    .describe("Each alone would give the student everything and take nothing from others; tried by allocating again"),
});
export type PlacementExplanation = z.infer<typeof PlacementExplanation>;

/** Query of /api/placements/allocations/:id/worth. */
export const PlacementWorthQuery = z.object({
  more: z.coerce.number().int().min(1).max(1000).default(10).describe("Students more in each class of a programme"),
  year: z.coerce.number().int().optional().describe("Say it in graduates and experienced FTE of this year too"),
});
export type PlacementWorthQuery = z.infer<typeof PlacementWorthQuery>;

const found = {
  least: z.int().describe("Found by allocating again: at least so many more students get everything"),
  most: z.int().describe("Proven: no more than so many more"),
  staff: z
    .object({
      studentsAYear: z.number().describe("Students more a year who come through all their years of study"),
      graduates: Summary.describe("Graduates more who have started in their occupation before the year, in all"),
      experienced: Summary.describe("Experienced contracted FTE more on 1 January of the year"),
      experiencedMost: Summary.describe("The same at most"),
      certainty: Certainty,
    })
    .nullable()
    .describe("Null where no year was asked for"),
};
const atSite = { site: z.string(), discipline: z.string(), ...found };

/** What one more place or supervisor is worth, and what more students of a programme come to. */
export const PlacementWorthState = z.object({
  ...followed,
  more: z.int(),
  year: z.int().nullable(),
  worth: z.array(z.object(atSite)).nullable().describe("One more place all term, most first; null until it is done"),
  supervisors: z
    .array(z.object({ ...atSite, atOnce: z.number().describe("Students more at once; 0 where supervisors are not what limits") }))
    .nullable()
    .describe("One more supervisor all term, most first; null until it is done"),
  students: z
    .array(
      z.object({
        programme: z.string(),
        more: z.int().describe("Students more in each of the programme's classes of the term"),
        added: z.int().describe("The same over all its classes"),
        ...found,
      }),
    )
    .nullable()
    .describe("More students of each programme, with the places there are; null until it is done"),
});
export type PlacementWorthState = z.infer<typeof PlacementWorthState>;

const At = z.object({ site: z.string(), week }).nullable();

/** What differs between two allocations. */
export const PlacementDifference = z.object({
  students: z.array(z.string()).describe("Students with any placement that is not as it was"),
  moves: z.array(
    z.object({
      student: z.string(),
      requirement: z.string(),
      before: At,
      after: At,
      reason: z
        .enum(MOVE_REASONS)
        .nullable()
        .describe("Why the student has something else; null where the other was not made from the first"),
    }),
  ),
  gained: z.array(z.string()).describe("Fully placed now who were not"),
  lost: z.array(z.string()).describe("Fully placed before who are not now"),
});
export type PlacementDifference = z.infer<typeof PlacementDifference>;

/** POST /api/placements/allocations/:id/moves: one block of one student to another site or week. */
export const PlacementMoveRequest = z.strictObject({
  student: z.string(),
  requirement: z.string(),
  part: z.int().min(0).default(0),
  site: z.string(),
  discipline: z
    .string()
    .optional()
    .describe("Where the requirement can be met in several; left out: as it was, or the first that the site has"),
  week: week.describe("First week"),
  accept: z
    .strictObject({
      reason: plainWords(200).describe("Why, in a few words; not what a need is"),
      by: plainWords(60).describe("Who decided: a role or initials"),
    })
    .nullable()
    .default(null)
    .describe("Null: the move is checked and nothing is changed"),
});
export type PlacementMoveRequest = z.infer<typeof PlacementMoveRequest>;

/** A rule that a move would break. */
export const PlacementBreak = z.object({
  rule: z.string().describe("H1 to H13"),
  student: z.string().nullable(),
  site: z.string().nullable(),
  week: z.string().nullable(),
  sentence: Names.describe("What it is, in three languages"),
});

export const PlacementMoveResult = z.object({
  ok: z.boolean().describe("Whether it breaks no rule"),
  breaks: z.array(PlacementBreak),
  allocation: PlacementAllocationState.nullable().describe(
    "The new allocation with the move as a lock, being made or made; null where the move was only checked or breaks a rule",
  ),
});
export type PlacementMoveResult = z.infer<typeof PlacementMoveResult>;

const Lack = z.object({
  requirement: z.string(),
  disciplines: z.array(z.string()).describe("Any one of these would do"),
  weeks: z.number().describe("Weeks of practice that are lacking, of those that are required"),
  required: z.number(),
});
const Weeks = z.object({ from: week, to: week });
const Shortage = z.object({
  disciplines: z.array(z.string()),
  regions: z.array(z.string()),
  students: z.int(),
  full: z.array(Weeks).describe("Weeks in which none of the sites they may use has a place left"),
});

const Bottleneck = z.object({
  students: z.array(z.string()).describe("Students who together need more weeks than there are"),
  disciplines: z.array(z.string()),
  sites: z.array(z.string()).describe("The sites they may use"),
  from: week,
  to: week,
  some: z.boolean().describe("Whether only some weeks between are counted: those that none of them can do without"),
  needed: z.number(),
  available: z.number(),
  of: z.enum(["places", "agreements"]).describe("What sets the limit"),
});
const CapacityFigure = z.object({
  site: z.string(),
  discipline: z.string(),
  of: z.enum(["places", "supervisors"]),
  studyYear: z.int().nullable().describe("Study year the places are kept for; null: all"),
  from: week,
  to: week,
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  year: z.int(),
  certainty: Certainty,
  source: z.string(),
  note: z.string().nullable(),
});

/** Ways of looking at an allocation, as plain data: GET /api/placements/allocations/:id/views/:view. */
export const PLACEMENT_VIEWS = {
  answer: z.object({
    students: z.int(),
    placed: z.int(),
    lacking: z.int(),
    bound: z.int(),
    gap: z.int(),
    status: Allocation.shape.status,
    stopped: z.boolean(),
    short: Shortage.nullable(),
  }),
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
          disciplines: z.array(z.string()).describe("Any one of these would have done"),
          from: week,
          to: week,
          weeks: z.number(),
          locked: z.boolean(),
          minutes: z.number().nullable().describe("One way; null where home or site has no position"),
          lodging: z.boolean(),
          far: z.boolean(),
          wish: z.int().nullable(),
        }),
      ),
      lacking: z.array(Lack),
      wishMet: z.boolean().nullable().describe("Null where nothing was wished for"),
    }),
  ),
  sites: z.array(
    z.object({
      site: z.string(),
      discipline: z.string(),
      unit: z.string(),
      region: z.string().nullable(),
      weeks: z.array(z.object({ week, capacity: z.number(), used: z.number(), students: z.array(z.string()) })),
    }),
  ),
  use: z.array(
    z.object({
      discipline: z.string(),
      region: z.string().nullable().describe("Null: all"),
      capacity: z.number(),
      used: z.number(),
      share: z.number().nullable(),
      weeks: z.array(z.object({ week, capacity: z.number(), used: z.number(), share: z.number().nullable() })),
    }),
  ),
  unplaced: z.object({
    students: z.array(z.object({ student: z.string(), programme: z.string(), studyYear: z.int(), lacking: z.array(Lack) })),
    shortages: z.array(Shortage).describe("Most students first"),
    bottlenecks: z.array(Bottleneck).describe("The proof told in numbers that can be counted again; none where it cannot be told so"),
  }),
  capacity: z.object({
    certainty: z.array(z.object({ certainty: Certainty, rows: z.int() })).describe("Rows of capacity and supervisors, the surest first"),
    figures: z.array(CapacityFigure),
  }),
  orders: z.array(
    z.object({
      institution: z.string(),
      programme: z.string(),
      site: z.string(),
      discipline: z.string(),
      from: week,
      to: week,
      asked: z.number(),
      offered: z.number().nullable().describe("Null: not answered"),
      placed: z.int(),
      deadline: z.string(),
      daysLeft: z.int().nullable().describe("Below zero when it is past; null where it is answered"),
    }),
  ),
} as const;
export type PlacementView = keyof typeof PLACEMENT_VIEWS;
export type PlacementViewOf<V extends PlacementView> = z.infer<(typeof PLACEMENT_VIEWS)[V]>;

/** Query of GET /api/placements/allocations/:id/export. */
export const PlacementExportQuery = z.object({
  format: z
    .enum(["csv", "csv-no", "xlsx", "ics", "letters-pdf", "letters-docx", "orders"])
    .describe("`csv-no`: as Excel in Norwegian opens it; `orders`: `placement_orders.csv` with how many were placed, without students"),
  student: z.string().optional().describe("Only this student's; not with a site, and no letters"),
  site: z.string().optional().describe("Only this site's"),
  language: z.enum(["nb", "nn", "en"]).default("nb"),
});
export type PlacementExportQuery = z.infer<typeof PlacementExportQuery>;
