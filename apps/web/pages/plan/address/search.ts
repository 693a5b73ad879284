import { z } from "zod";
import type { PartName } from "./part-name.ts";

/** Version that is still being edited. */
export const DRAFT = "draft";

const version = z
  .string()
  .regex(/^(draft|\d{1,6})$/)
  .optional()
  .catch(undefined);

/** What the address of a plan holds besides the place. */
export const PlanSearch = z.object({
  /** Part that is open; left out or unknown: the first. The parts themselves are not loaded before the page is. */
  part: z
    .custom<PartName>((name) => typeof name === "string" && /^[a-z-]{1,40}$/.test(name))
    .optional()
    .catch(undefined),
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

/** Part that is read first: the address leaves its name out. */
export const FIRST_PART: PartName = "read";

/** Writes the address of another part of the page, keeping the rest; `rest` are further values of the page. */
export const toPart =
  (part: PartName, rest: PlanSearch & { readonly unit?: string } = {}) =>
  (old: object): PlanSearch => ({ ...old, ...rest, part: part === FIRST_PART ? undefined : part });
