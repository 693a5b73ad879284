import { type Kysely, sql } from "kysely";
import { PlanContent, type PlanStatus } from "#model/plan";
import type { Tables } from "../schema/database.ts";

/** Where a plan is. */
export interface PlanHead {
  readonly unit: string;
  readonly revision: number;
  readonly status: PlanStatus;
  /** Newest version, and newest published one; null where there is none. */
  readonly version: number | null;
  readonly published: number | null;
  /** ISO 8601 in UTC. */
  readonly changedAt: string;
  readonly changedBy: string;
}

/** A plan with what is written in it. */
export interface StoredPlan extends PlanHead {
  readonly content: PlanContent;
}

const HEAD = [
  "plan.unit",
  "plan.revision",
  "plan.status",
  "plan.version",
  "plan.published",
  "plan.changed_at as changedAt",
  "plan.changed_by as changedBy",
] as const;

/** Finds where a plan is. @param lock holds the row until the transaction ends. */
export async function findHead(db: Kysely<Tables>, unit: string, lock = false): Promise<PlanHead | undefined> {
  const query = db.selectFrom("plan").select(HEAD).where("unit", "=", unit);
  return (lock ? query.forUpdate() : query).executeTakeFirst();
}

/** Finds a plan with its newest content. */
export async function findPlan(db: Kysely<Tables>, unit: string): Promise<StoredPlan | undefined> {
  const row = await plansWith(db, "revision").where("plan.unit", "=", unit).executeTakeFirst();
  return row === undefined ? undefined : { ...row, content: PlanContent.parse(row.content) };
}

/**
 * Lists all plans by unit.
 *
 * @param which content: that of the newest revision, or what stands: that of the newest version, and of the draft where nothing has been
 * submitted.
 */
export async function listPlans(db: Kysely<Tables>, which: "revision" | "standing"): Promise<StoredPlan[]> {
  const rows = await plansWith(db, which).orderBy("plan.unit").execute();
  return rows.map((row) => ({ ...row, content: PlanContent.parse(row.content) }));
}

function plansWith(db: Kysely<Tables>, which: "revision" | "standing") {
  return db
    .selectFrom("plan")
    .leftJoin("plan_version", (join) =>
      join.onRef("plan_version.unit", "=", "plan.unit").onRef("plan_version.version", "=", "plan.version"),
    )
    .innerJoin("plan_revision", (join) =>
      join
        .onRef("plan_revision.unit", "=", "plan.unit")
        .on((on) =>
          on(
            "plan_revision.revision",
            "=",
            which === "revision" ? on.ref("plan.revision") : sql<number>`coalesce(plan_version.revision, plan.revision)`,
          ),
        ),
    )
    .select([...HEAD, "plan_revision.content"]);
}
