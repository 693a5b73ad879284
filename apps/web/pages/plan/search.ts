import { z } from "zod";

/** Parts of the page, in the order of its menu. */
export const PARTS = ["read", "edit", "measures", "completeness", "follow-up", "versions", "documents"] as const;
export type Part = (typeof PARTS)[number];

/** Version that is still being edited. */
export const DRAFT = "draft";

const version = z
  .string()
  .regex(/^(draft|\d{1,6})$/)
  .optional()
  .catch(undefined);

/** What the address of a plan holds besides the place. */
export const PlanSearch = z.object({
  part: z.enum(PARTS).optional().catch(undefined),
  /** Version that is read; left out: the draft. */
  version,
  /** Versions that are compared. */
  from: version,
  to: version,
  /** Measure that is open, `new` for one being written. */
  measure: z.string().min(1).max(100).optional().catch(undefined),
  /** How measures are shown. */
  show: z.enum(["list"]).optional().catch(undefined),
});
export type PlanSearch = z.infer<typeof PlanSearch>;

/** Writes the address of another part of the page, keeping the rest; `rest` are further values of the page. */
export const toPart =
  (part: Part, rest: PlanSearch & { readonly unit?: string } = {}) =>
  (old: object): PlanSearch => ({ ...old, ...rest, part: part === PARTS[0] ? undefined : part });
