import { z } from "zod";

const week = z.string().regex(/^[0-9]{4}-W[0-9]{2}$/);

/**
 * One of several things that cannot hold together. `student`: something about the student alone (a need, an excluded site, earlier terms, weeks
 * away), which is not told apart: it is nobody else's to read.
 */
export const ConflictItem = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("lock"), student: z.string(), requirement: z.string(), site: z.string(), week }),
  z.strictObject({ kind: z.literal("forbidden"), student: z.string(), requirement: z.string().nullable(), site: z.string() }),
  z.strictObject({ kind: z.literal("begun"), student: z.string(), requirement: z.string(), site: z.string(), week }),
  z.strictObject({ kind: z.literal("group"), site: z.string(), discipline: z.string(), from: week, to: week, least: z.int() }),
  z.strictObject({ kind: z.literal("student"), student: z.string() }),
]);
export type ConflictItem = z.infer<typeof ConflictItem>;
