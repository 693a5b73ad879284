import { z } from "zod";
import { ORDER_HAPPENINGS } from "#model/analysis";

const Day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

/**
 * Who says something: a pseudonym such as `lager-1`, never a name. Small letters, digits and hyphens, so that a name with its space or capital
 * is refused.
 */
export const OrderAccount = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
  .describe("A pseudonym for whoever acts, `lager-1`: small letters a to z, digits and hyphens; not a name");

/** A product that is said to be ordered. */
export const NewOrderMark = z.strictObject({
  product: z.string().max(100),
  on: Day.optional().describe("Day it was ordered; today where it is left out"),
  expected: Day.describe("Day it is expected"),
  packs: z.int().min(1).max(1_000_000).nullable().optional().describe("Packs ordered, where that is told"),
  by: OrderAccount,
});
export type NewOrderMark = z.infer<typeof NewOrderMark>;

/** That a mark is taken back, or that what was ordered has come. */
export const OrderMarkEnd = z.strictObject({ by: OrderAccount });

/** How the order of a product stands on a day, with all that happened to it. */
export const OrderMarkState = z.object({
  product: z.string(),
  state: z
    .enum(["none", "ordered", "overdue"])
    .describe("`ordered` silences the warning of the product; `overdue`: it should have come, and nothing says that it has"),
  mark: z
    .object({ on: Day, expected: Day.nullable(), packs: z.number().int().nullable(), by: z.string() })
    .nullable()
    .describe("The mark that stands"),
  lateWorkingDays: z.number().int(),
  closedByCount: Day.nullable().describe("Day of the count of the stock that closed the last mark"),
  history: z
    .array(
      z.object({
        kind: z.enum(ORDER_HAPPENINGS),
        on: Day,
        expected: Day.nullable(),
        packs: z.number().int().nullable(),
        by: z.string(),
        at: z.string(),
      }),
    )
    .describe("Oldest first"),
});
export type OrderMarkState = z.infer<typeof OrderMarkState>;

/** The orders of a laboratory that anything was said of. */
export const OrderMarks = z.object({
  laboratory: z.string(),
  on: Day.describe("The day they are told of"),
  marks: z.array(OrderMarkState),
});
export type OrderMarks = z.infer<typeof OrderMarks>;
