import { type Kysely, sql, type Transaction } from "kysely";
import {
  isEditable,
  type PlanContent,
  type PlanHappening,
  type PlanStatus,
  type PlanStep,
  statusAfter,
  type VersionNumbers,
} from "#model/plan";
import { encodeNumbers } from "../content/plan-content.ts";
import type { Tables } from "../schema/database.ts";
import { findHead, type PlanHead } from "./plan-rows.ts";

/** Somebody changes a plan, having seen a revision of it. */
export interface PlanChange {
  readonly unit: string;
  /** The revision that was seen; 0 where there was no plan. */
  readonly revision: number;
  readonly by: string;
  readonly note: string;
}

/** A step, on behalf of a unit. */
export interface PlanStepTaken extends PlanChange {
  readonly step: PlanStep;
  readonly actingFor: string;
  /** The version to store; needed where the plan is submitted. */
  readonly version?: NewVersion;
}

/** What a version is stored with besides its content. */
export interface NewVersion {
  readonly dataset: string;
  readonly model: string;
  readonly baseYear: number;
  readonly lastYear: number;
  readonly numbers: VersionNumbers;
}

/** Whether a change was made. Where not, nothing is stored, and `now` is where the plan is. */
export type PlanChanged =
  | { readonly done: true; readonly now: PlanHead }
  | { readonly done: false; readonly why: "edited-meanwhile" | "wrong-step"; readonly now: PlanHead | undefined };

/** Stores a revision of a plan, in one transaction: of two that saw the same revision, one alone is stored. */
export function savePlan(
  db: Kysely<Tables>,
  { unit, revision, by, note, content }: PlanChange & { readonly content: PlanContent },
): Promise<PlanChanged> {
  return db.transaction().execute(async (trx): Promise<PlanChanged> => {
    const next = revision + 1;
    if (revision === 0) {
      const begun = await trx
        .insertInto("plan")
        .values({ unit, revision: next, status: "draft", version: null, published: null, changed_by: by })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (begun.numInsertedOrUpdatedRows === 0n) return { done: false, why: "edited-meanwhile", now: await findHead(trx, unit) };
    } else {
      const now = await findHead(trx, unit, true);
      if (now?.revision !== revision) return { done: false, why: "edited-meanwhile", now };
      if (!isEditable(now.status)) return { done: false, why: "wrong-step", now };
      await change(trx, unit, by, { revision: next });
    }
    await trx
      .insertInto("plan_revision")
      .values({ unit, revision: next, content: sql`${JSON.stringify(content)}::jsonb`, by_whom: by, note })
      .execute();
    return { done: true, now: await tell(trx, { unit, by, note }, revision === 0 ? "begin" : "save", unit) };
  });
}

/** Takes a step in one transaction; submitting stores the version with it. */
export function takeStep(db: Kysely<Tables>, { unit, revision, by, note, step, actingFor, version }: PlanStepTaken): Promise<PlanChanged> {
  return db.transaction().execute(async (trx): Promise<PlanChanged> => {
    const now = await findHead(trx, unit, true);
    if (now?.revision !== revision) return { done: false, why: "edited-meanwhile", now };
    const status = statusAfter(now.status, step);
    if (status === null || (step === "submit" && version === undefined)) return { done: false, why: "wrong-step", now };
    if (version !== undefined && step === "submit") {
      const number = (now.version ?? 0) + 1;
      const { dataset, model, baseYear, lastYear, numbers } = version;
      await trx
        .insertInto("plan_version")
        .values({
          ...{ unit, version: number, revision, dataset, model, base_year: baseYear, last_year: lastYear },
          ...{ by_whom: by, acting_for: actingFor, note, numbers: await encodeNumbers(numbers) },
        })
        .execute();
      await change(trx, unit, by, { status, version: number });
    } else await change(trx, unit, by, { status, ...(step === "publish" ? { published: now.version } : {}) });
    return { done: true, now: await tell(trx, { unit, by, note }, step, actingFor) };
  });
}

type Changes = { readonly revision?: number; readonly status?: PlanStatus; readonly version?: number; readonly published?: number | null };

const change = (trx: Transaction<Tables>, unit: string, by: string, set: Changes) =>
  trx
    .updateTable("plan")
    .set({ ...set, changed_by: by, changed_at: sql`clock_timestamp()` })
    .where("unit", "=", unit)
    .execute();

/** Writes what happened into the plan's history, and gives where it is now. */
export async function tell(
  trx: Transaction<Tables>,
  { unit, by, note }: Pick<PlanChange, "unit" | "by" | "note">,
  what: PlanHappening,
  actingFor: string,
): Promise<PlanHead> {
  const now = (await findHead(trx, unit))!;
  await trx
    .insertInto("plan_event")
    .values({ unit, what, by_whom: by, acting_for: actingFor, revision: now.revision, version: now.version, note })
    .execute();
  return now;
}
