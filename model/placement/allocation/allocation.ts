import { z } from "zod";
import { LATER_GOALS } from "../case/term.ts";
import { TermChange } from "./changes.ts";
import { ConflictItem } from "./conflict.ts";

const week = z.string().regex(/^[0-9]{4}-W[0-9]{2}$/);

/** A capacity that a price is on, in the words of the tables. */
export const PricedCapacity = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("total"), site: z.string(), discipline: z.string() }),
  z.strictObject({ kind: z.literal("study-year"), site: z.string(), discipline: z.string(), studyYear: z.int() }),
  z.strictObject({ kind: z.literal("agreement"), institution: z.string(), site: z.string(), programme: z.string().nullable() }),
]);

/** One block of practice a student has been given. */
export const Placement = z.strictObject({
  student: z.string(),
  requirement: z.string(),
  part: z.int().min(0),
  site: z.string(),
  discipline: z.string(),
  week: week.describe("First week"),
  calendarWeeks: z.int().min(1).describe("Weeks of the calendar the block takes"),
  weeks: z.number().describe("Weeks of practice it counts"),
  locked: z.boolean(),
});
export type Placement = z.infer<typeof Placement>;

/** How one stage of goals came out. */
export const GoalResult = z.strictObject({
  goal: z.enum(["fully-placed", "weeks-of-others", "fewest-moved", ...LATER_GOALS]),
  /** Value reached; several numbers where the goal has steps of its own, the most important first. */
  values: z.array(z.number()),
  /** No allocation can do better than this, whatever the other goals; null where none is proven. */
  bound: z.array(z.number()).nullable(),
});

const Prices = z.array(z.strictObject({ capacity: PricedCapacity, week, price: z.number().min(0) }));

/** An answer to a term: who is placed where, how good it is, and what proves it. */
export const Allocation = z.strictObject({
  format: z.literal("framsyn/placement-allocation/1"),
  term: z.strictObject({
    name: z.string(),
    path: z.string().nullable(),
    hash: z.string(),
    /** What has changed since the term was written down, in its order. */
    changes: z.array(TermChange),
  }),
  /** `optimal`: no more students can be fully placed. `gap`: at most `gap` more. `infeasible`: what was decided cannot hold; nobody is placed. */
  status: z.enum(["optimal", "gap", "infeasible"]),
  stopped: z.boolean(),
  students: z.int(),
  placed: z.int(),
  bound: z.int(),
  gap: z.int(),
  goals: z.array(GoalResult),
  placements: z.array(Placement),
  /** Students without everything the term requires. */
  unplaced: z.array(z.string()),
  /** After a change: how many could be fully placed if nobody was moved who can stay; at least so many were found. */
  withoutMoves: z.int().optional(),
  /** Of an infeasible term: a smallest set of what was decided that cannot hold together. */
  conflict: z.array(ConflictItem).optional(),
  /** Worth of one more place at once, in students; together they prove the bound. */
  certificate: Prices,
  /**
   * After a change, where the tables alone do not say how many must move: prices that prove it, on a place, on a student with everything (`placed`) and
   * on a week of practice of the others (`week`), in students moved.
   */
  movedProof: z.strictObject({ placed: z.number().min(0), week: z.number().min(0), prices: Prices }).optional(),
});
export type Allocation = z.infer<typeof Allocation>;
