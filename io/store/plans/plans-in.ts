import type { Kysely } from "kysely";
import type { PlanContent } from "#model/plan";
import type { Tables } from "../schema/database.ts";
import { type MadePlans, madePlansIn } from "./made-plans.ts";
import { addComment, type CommentAbout, listComments, type PlanComment, resolveComment } from "./plan-comments.ts";
import {
  findRevision,
  findVersion,
  listEvents,
  listRevisions,
  listVersions,
  type PlanEvent,
  type PlanRevision,
  type PlanVersion,
  publishedBefore,
  type WholeVersion,
} from "./plan-history.ts";
import { findPlan, listPlans, type StoredPlan } from "./plan-rows.ts";
import { type PlanChange, type PlanChanged, type PlanStepTaken, savePlan, takeStep } from "./save-plan.ts";

/** Plans of units: one draft each, every save kept, and versions that the database itself refuses to change. */
export interface Plans {
  /** All plans by unit, with their newest content. */
  list(): Promise<StoredPlan[]>;
  /** All plans with what stands: the newest version's content, and the draft's where nothing has been submitted. */
  standing(): Promise<StoredPlan[]>;
  /** One plan with its newest content, or undefined. */
  find(unit: string): Promise<StoredPlan | undefined>;
  /** Stores a save, unless somebody was first; the first save begins the plan. */
  save(change: PlanChange & { readonly content: PlanContent }): Promise<PlanChanged>;
  /** Takes a step, unless the plan is elsewhere. */
  step(step: PlanStepTaken): Promise<PlanChanged>;
  revisions(unit: string): Promise<PlanRevision[]>;
  revision(unit: string, revision: number): Promise<(PlanRevision & { readonly content: PlanContent }) | undefined>;
  versions(unit: string): Promise<PlanVersion[]>;
  version(unit: string, version: number): Promise<WholeVersion | undefined>;
  /** The newest published version of each base year before one, oldest first. */
  publishedBefore(unit: string, baseYear: number): Promise<WholeVersion[]>;
  events(unit: string): Promise<PlanEvent[]>;
  comments(unit: string): Promise<PlanComment[]>;
  /** Adds a comment; false where there is no such plan. */
  comment(comment: {
    readonly unit: string;
    readonly by: string;
    readonly text: string;
    readonly about: CommentAbout | null;
  }): Promise<boolean>;
  /** Settles or opens a comment; false where there is no such comment. */
  resolve(change: { readonly unit: string; readonly id: number; readonly by: string; readonly resolved: boolean }): Promise<boolean>;
  readonly made: MadePlans;
}

/** Builds the queries on plans. */
export const plansIn = (db: Kysely<Tables>): Plans => ({
  list: () => listPlans(db, "revision"),
  standing: () => listPlans(db, "standing"),
  find: (unit) => findPlan(db, unit),
  save: (change) => savePlan(db, change),
  step: (step) => takeStep(db, step),
  revisions: (unit) => listRevisions(db, unit),
  revision: (unit, revision) => findRevision(db, unit, revision),
  versions: (unit) => listVersions(db, unit),
  version: (unit, version) => findVersion(db, unit, version),
  publishedBefore: (unit, baseYear) => publishedBefore(db, unit, baseYear),
  events: (unit) => listEvents(db, unit),
  comments: (unit) => listComments(db, unit),
  comment: (comment) => addComment(db, comment),
  resolve: (change) => resolveComment(db, change),
  made: madePlansIn(db),
});
