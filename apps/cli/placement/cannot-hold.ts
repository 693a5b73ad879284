import { conflictFindings } from "#io/placements";
import type { ConflictItem, TermRows } from "#model/placement";
import { BadInput } from "../terminal/bad-input.ts";

/** What was decided cannot hold together: refused, with a smallest set of it. */
export const cannotHold = (conflict: readonly ConflictItem[], { capacity }: TermRows): BadInput =>
  new BadInput(conflictFindings(conflict, capacity));
