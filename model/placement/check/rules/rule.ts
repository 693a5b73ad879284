import type { Context } from "./context.ts";

/** A rule that no allocation may break. */
export const RULES = ["H1", "H2", "H3", "H4", "H5", "H6", "H7", "H8", "H9", "H10", "H11", "H12", "H13"] as const;
export type RuleId = (typeof RULES)[number];

/** One way in which an allocation breaks a rule. */
export interface Violation {
  readonly rule: RuleId;
  /** Null where it is about a site, not one student. */
  readonly student: string | null;
  readonly site: string | null;
  readonly week: string | null;
  /** What was found and what was allowed, for the sentence. */
  readonly found: string;
  readonly allowed: string;
}

/** A rule: the ways in which an allocation breaks it, from the tables alone. */
export interface Rule {
  readonly id: RuleId;
  broken(context: Context): Violation[];
}

/** A violation of one student's placement. */
export const ofStudent = (
  rule: RuleId,
  { student, site, week }: { readonly student: string; readonly site: string; readonly week: string },
  found: string,
  allowed: string,
): Violation => ({ rule, student, site, week, found, allowed });
